package io.segmentkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.jspecify.annotations.NullMarked;

/** Rules for the main code of every module of the library; each module's architecture test takes them as they are. */
public final class LibraryRules {
    private LibraryRules() {}

    @ArchTest
    public static final ArchRule writesToNoStandardStream =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    public static final ArchRule usesNoJavaUtilLogging =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    @ArchTest
    public static final ArchRule readsNoSystemTime = noClasses().should(new SystemTime());

    @ArchTest
    public static final ArchRule everyPackageIsNullMarked = classes().should(liveInNullMarkedPackage());

    @ArchTest
    public static final ArchRule immutablesStyleStaysInTheSource = noClasses()
            .that()
            .areNotAnnotations()
            .should()
            .beAnnotatedWith("org.immutables.value.Value$Style")
            .because("it stays in the class file, where the compiler of a user without Immutables warns;"
                    + " put it on an annotation with source retention, such as time's ValueStyle");

    @ArchTest
    public static final ArchRule packagesHaveNoCycles =
            slices().matching("io.segmentkit.(**)").should().beFreeOfCycles();

    private static ArchCondition<JavaClass> liveInNullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                String message = "%s lives in %s, which is %s"
                        .formatted(type.getName(), type.getPackageName(), marked ? "@NullMarked" : "not @NullMarked");
                events.add(new SimpleConditionEvent(type, marked, message));
            }
        };
    }
}
