package io.segmentkit.time.cases;

import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * One row of the worked cases from elsewhere.
 *
 * @param now the day or moment of the evaluation; empty where it does not matter
 * @param n how many units; empty where the rule has none
 * @param subject the date or local date-time that is asked about; empty where the rule resolves to days by itself
 * @param expected {@code in} or {@code out} for a subject, else days, or {@code error}
 */
record Case(String id, String now, String rule, String n, String unit, String subject, String expected) {
    /** Where days have 23 and 25 hours, so that a case does not hold by luck. */
    static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    int count() {
        return Integer.parseInt(n);
    }

    AsOf asOf() {
        if (now.isEmpty()) {
            return AsOf.startOf(LocalDate.parse("2026-05-07"), ZONE);
        }
        if (now.endsWith("Z")) {
            return AsOf.at(Instant.parse(now), ZoneOffset.UTC);
        }
        return now.contains("T")
                ? AsOf.at(LocalDateTime.parse(now).atZone(ZONE).toInstant(), ZONE)
                : AsOf.startOf(LocalDate.parse(now), ZONE);
    }

    /** The part of the rule after its first blank, as in {@code after 2024-01-10}. */
    String operand() {
        return rule.substring(rule.indexOf(' ') + 1);
    }

    LocalDate expectedDay() {
        return LocalDate.parse(expected);
    }

    @Override
    public String toString() {
        return "%s at %s: %s %s %s of %s is %s".formatted(id, now, rule, n, unit, subject, expected);
    }
}
