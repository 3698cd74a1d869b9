package io.segmentkit.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;

/**
 * Reads the time or the zone of the machine: what a clock given by the host, or an as-of, has to say instead. A stretch
 * of time measured with {@link System#nanoTime()} is no such reading.
 */
final class SystemTime extends ArchCondition<JavaClass> {
    private static final Set<String> OLD_CALENDARS = Set.of("java.util.Date", "java.util.GregorianCalendar");

    SystemTime() {
        super("read the system clock or zone");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            if (access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target && reads(target)) {
                events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
            }
        }
    }

    private static boolean reads(AccessTarget.CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        boolean givenClock = target.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Clock.class));
        return switch (target.getName()) {
            case "now" -> owner.startsWith("java.time.") && !givenClock;
            case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                owner.equals("java.time.Clock") || owner.equals("java.time.InstantSource");
            case "systemDefault" -> owner.equals("java.time.ZoneId");
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "getInstance" -> owner.equals("java.util.Calendar");
            case "getDefault" -> owner.equals("java.util.TimeZone");
            case "<init>" -> OLD_CALENDARS.contains(owner);
            default -> false;
        };
    }
}
