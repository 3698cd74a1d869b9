package io.segmentkit.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What users can see in signatures is ours or of the named modules of the JDK, so that no other library becomes part of
 * the API unnoticed. It stands in for the compiler's lint {@code exports}, which Immutables' annotations set off.
 */
public final class ApiTypes extends ArchCondition<JavaClass> {
    private final Set<String> packages;

    public ApiTypes(String... systemModules) {
        super("show only types of the library and of %s", String.join(", ", systemModules));
        packages = Stream.of(systemModules)
                .map(name -> ModuleFinder.ofSystem().find(name).orElseThrow())
                .flatMap(module -> module.descriptor().packages().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaType> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        refuseForeign(type, type.getDescription(), parents, events);
        Stream.<JavaMember>concat(type.getFields().stream(), type.getCodeUnits().stream())
                .filter(member -> member.getModifiers().contains(PUBLIC)
                        || member.getModifiers().contains(PROTECTED))
                .forEach(member -> refuseForeign(member, member.getDescription(), shownBy(member), events));
    }

    private static Stream<? extends JavaType> shownBy(JavaMember member) {
        return member.getAllInvolvedRawTypes().stream();
    }

    private void refuseForeign(Object where, String text, Stream<? extends JavaType> shown, ConditionEvents events) {
        List<String> foreign = shown.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !type.isPrimitive() && !isKnown(type.getPackageName()))
                .map(JavaClass::getName)
                .distinct()
                .toList();
        if (!foreign.isEmpty()) {
            events.add(SimpleConditionEvent.violated(where, text + " shows " + foreign));
        }
    }

    private boolean isKnown(String name) {
        return packages.contains(name) || name.equals("io.segmentkit") || name.startsWith("io.segmentkit.");
    }
}
