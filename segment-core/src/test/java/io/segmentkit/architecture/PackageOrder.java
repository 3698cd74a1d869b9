package io.segmentkit.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Rooms of one house in their order: each knows only those named before it, and every class lives in one of them. */
public final class PackageOrder extends ArchCondition<JavaClass> {
    private final String root;
    private final List<String> rooms;

    public PackageOrder(String root, List<String> rooms) {
        super("live in one of %s and know only what is named before it", rooms);
        this.root = root + ".";
        this.rooms = List.copyOf(rooms);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        int home = rooms.indexOf(room(type));
        if (home < 0) {
            String message = "%s lives in no room of %s: give its package a place in the order";
            events.add(SimpleConditionEvent.violated(type, message.formatted(type.getName(), rooms)));
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (target.getPackageName().startsWith(root) && rooms.indexOf(room(target)) > home) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    /** The first name under the root: a package inside a room belongs to that room. */
    private String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root) ? name.substring(root.length()).split("\\.", 2)[0] : "";
    }
}
