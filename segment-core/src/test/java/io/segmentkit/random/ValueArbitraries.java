package io.segmentkit.random;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values from small worlds, so that two of them are often equal, with the odd ones among them. */
public final class ValueArbitraries {
    /** Around here dates and timestamps lie. */
    public static final LocalDate MIDDLE = LocalDate.of(2025, 5, 7);

    /** Cases that fold and that do not, accents, wildcards, quotes, spaces that count, more than 16 bits, nothing. */
    private static final String[] TEXTS = {
        "a", "A", "ab", "aB ", " ab", "Łódź", "łódź", "ß", "SS", "ẞ", "İ", "i", "I", "ı", "é", "e\u0301", "😀", "👩‍👧",
        "%", "_", "a%b", "a_b", "\\", "'", "\"", "a\nb", "\t", " ", ""
    };

    private static final LocalDate[] ODD_DATES = {
        LocalDate.of(2024, 2, 29),
        LocalDate.of(2000, 2, 29),
        LocalDate.of(2025, 2, 28),
        LocalDate.of(2024, 12, 31),
        LocalDate.of(2025, 1, 1)
    };

    private ValueArbitraries() {}

    /** Values that an attribute like this one can have. */
    public static Arbitrary<Value> of(Attribute attribute) {
        return switch (attribute.type()) {
            case TEXT -> texts().map(Value.Text::new);
            case CHOICE -> Arbitraries.of(attribute.choices()).map(Value.Text::new);
            case INTEGER -> integers().map(Value.Decimal::new);
            case DECIMAL -> decimals().map(Value.Decimal::new);
            case BOOLEAN -> Arbitraries.of(true, false).map(Value.Truth::new);
            case DATE -> dates().map(Value.Date::new);
            case TIMESTAMP -> timestamps().map(Value.Timestamp::new);
            case MONTH_DAY -> monthDays().map(Value.DayOfYear::new);
        };
    }

    /** Texts, perhaps empty. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.of(TEXTS);
        return Choice.of(
                odd, odd, odd, Arbitraries.strings().withChars("abAB %").ofMaxLength(4));
    }

    /** Whole numbers. */
    public static Arbitrary<BigDecimal> integers() {
        return Arbitraries.integers().between(-3, 30).map(BigDecimal::valueOf);
    }

    /** Numbers with up to two digits behind the point. */
    public static Arbitrary<BigDecimal> decimals() {
        return Choice.of(
                integers(), Arbitraries.integers().between(-300, 3_000).map(cents -> BigDecimal.valueOf(cents, 2)));
    }

    /** Dates of some years, with those of leap years and around New Year more often. */
    public static Arbitrary<LocalDate> dates() {
        Arbitrary<LocalDate> near = Arbitraries.integers().between(-40, 40).map(MIDDLE::plusDays);
        Arbitrary<LocalDate> far = Arbitraries.integers().between(-900, 900).map(MIDDLE::plusDays);
        return Choice.of(near, near, far, Arbitraries.of(ODD_DATES));
    }

    /** Moments of these dates, many of them at midnight in UTC. */
    public static Arbitrary<Instant> timestamps() {
        Arbitrary<Integer> seconds =
                Choice.of(Arbitraries.of(0, 86_399), Arbitraries.integers().between(0, 86_399));
        return Combinators.combine(dates(), seconds)
                .as((date, second) ->
                        date.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(second));
    }

    /** Days of the year, 29 February among them. */
    public static Arbitrary<MonthDay> monthDays() {
        return dates().map(MonthDay::from);
    }
}
