package io.segmentkit.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Small stocks of values at the edges, shared by random profiles and random criteria so that the two often meet. */
final class AwkwardValues {
    static final List<String> TEXTS = List.of(
            "Warszawa",
            "warszawa",
            "WARSZAWA",
            "Warszawa ",
            " Warszawa",
            "Łódź",
            "łódź",
            "Lodz",
            "Straße",
            "STRASSE",
            "straße",
            "İstanbul",
            "istanbul",
            "ISTANBUL",
            "ıstanbul",
            "e\u0301",
            "\u00e9",
            "\u00c9",
            "x",
            "X",
            "x ",
            " ",
            "%",
            "100%",
            "a_b",
            "axb",
            "a\\b",
            "_",
            "\\",
            "O'Brien",
            "''",
            "\"",
            "\";--",
            "'; DROP TABLE x; --",
            "{}",
            "\uD83D\uDE00",
            "\uD83D\uDE00\uD83D\uDE01",
            "\uFB01",
            "\u017F",
            "K",
            "\u212A",
            "a\nb",
            "a\tb",
            "NULL",
            "\u0130",
            "\u03C3",
            "\u03C2",
            "\u03A3");

    static final List<String> LABELS =
            List.of("vip", "VIP", "vip ", "a,b", "Łódź", "100%", "x'y", "\uD83D\uDE00", "churned", "\"q\"");

    static final List<BigDecimal> DECIMALS = Stream.of(
                    "0",
                    "0.1",
                    "0.2",
                    "0.3",
                    "0.10",
                    "1",
                    "1.0",
                    "1.01",
                    "-1",
                    "-0.5",
                    "99.99",
                    "100",
                    "100.0001",
                    "499.99",
                    "500",
                    "500.01",
                    "1000000.5",
                    "-1000000.5",
                    "9007199254740993",
                    "123456789.1234")
            .map(BigDecimal::new)
            .toList();

    static final List<Long> INTEGERS =
            List.of(0L, 1L, -1L, 2L, 3L, 5L, 18L, 19L, 20L, 21L, 22L, 100L, -100L, 2147483648L, 9007199254740993L);

    static final List<ZoneId> ZONES = Stream.of(
                    "UTC",
                    "Europe/Warsaw",
                    "America/New_York",
                    "Asia/Kolkata",
                    "Pacific/Apia",
                    "America/St_Johns",
                    "America/Sao_Paulo",
                    "Pacific/Kiritimati",
                    "Asia/Beirut")
            .map(ZoneId::of)
            .toList();

    /** Days that windows are likely to begin or end on, some months apart. */
    private static final List<LocalDate> ANCHORS = Stream.of(
                    "2026-05-07",
                    "2024-02-29",
                    "2025-02-28",
                    "2025-03-01",
                    "2025-12-28",
                    "2026-01-02",
                    "2026-03-29",
                    "2026-10-25",
                    "2018-11-04",
                    "2011-12-30",
                    "2010-11-07",
                    "2023-12-31",
                    "2026-04-16")
            .map(LocalDate::parse)
            .toList();

    private AwkwardValues() {}

    static <E> E oneOf(List<E> stock, RandomGenerator random) {
        return stock.get(random.nextInt(stock.size()));
    }

    static LocalDate anchor(RandomGenerator random) {
        return oneOf(ANCHORS, random);
    }

    /** Near an anchor, or one of its anniversaries, or 29 February, or anything. */
    static LocalDate date(RandomGenerator random) {
        LocalDate near = anchor(random).plusDays(random.nextInt(-12, 13));
        return switch (random.nextInt(6)) {
            case 0 -> near.plusYears(random.nextInt(-60, 5));
            case 1 -> LocalDate.of(1940 + 4 * random.nextInt(20), 2, 29);
            case 2 -> LocalDate.of(1990, 1, 1).plusDays(random.nextInt(14_000));
            default -> near;
        };
    }

    static MonthDay monthDay(RandomGenerator random) {
        return MonthDay.from(date(random));
    }

    /** At the start of a day of some zone or just off it, or anywhen, to the microsecond. */
    static Instant instant(RandomGenerator random) {
        Instant start = date(random).atStartOfDay(oneOf(ZONES, random)).toInstant();
        return switch (random.nextInt(5)) {
            case 0 -> start;
            case 1 -> start.minusNanos(1_000);
            case 2 -> start.plusNanos(1_000);
            case 3 -> start.plusSeconds(3600L * random.nextInt(-30, 31));
            default -> start.plusSeconds(random.nextInt(86_400)).plusNanos(1_000L * random.nextInt(1_000_000));
        };
    }
}
