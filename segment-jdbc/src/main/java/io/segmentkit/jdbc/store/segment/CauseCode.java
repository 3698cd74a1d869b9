package io.segmentkit.jdbc.store.segment;

import io.segmentkit.definition.ChangeCause;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Causes as tables have them: numbers, and counts of a run as {@code +TIME=3 -DATA=1}. */
final class CauseCode {
    private CauseCode() {}

    static long of(ChangeCause cause) {
        return switch (cause) {
            case TIME -> 1;
            case DEFINITION -> 2;
            case SEGMENT -> 3;
            case DATA -> 4;
            case LIST -> 5;
            case UNKNOWN -> 6;
        };
    }

    /** Rows of before there were causes have none. */
    static ChangeCause cause(@Nullable Long code) {
        for (ChangeCause cause : ChangeCause.values()) {
            if (code != null && of(cause) == code) {
                return cause;
            }
        }
        return ChangeCause.UNKNOWN;
    }

    static String counts(Map<ChangeCause, Long> entered, Map<ChangeCause, Long> left) {
        StringBuilder text = new StringBuilder();
        entered.forEach(
                (cause, count) -> text.append(" +").append(cause).append('=').append(count));
        left.forEach(
                (cause, count) -> text.append(" -").append(cause).append('=').append(count));
        return text.toString().strip();
    }

    /**
     * The counts of those who entered, or of those who left.
     *
     * @param total how many there were, where the run is of before there were causes
     */
    static Map<ChangeCause, Long> counts(@Nullable String text, char sign, long total) {
        Map<ChangeCause, Long> counts = new EnumMap<>(ChangeCause.class);
        if (text == null) {
            counts.put(ChangeCause.UNKNOWN, total);
            return counts;
        }
        for (String one : text.split(" ", -1)) {
            if (!one.isEmpty() && one.charAt(0) == sign) {
                int equals = one.indexOf('=');
                counts.put(ChangeCause.valueOf(one.substring(1, equals)), Long.valueOf(one.substring(equals + 1)));
            }
        }
        return counts;
    }
}
