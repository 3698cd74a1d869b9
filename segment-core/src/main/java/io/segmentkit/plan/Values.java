package io.segmentkit.plan;

import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values as the objects that readers read, and back. */
public final class Values {
    private Values() {}

    /** The object that readers read for a value. */
    public static Object object(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Decimal decimal) {
            return decimal.number();
        }
        if (value instanceof Value.Truth truth) {
            return truth.truth();
        }
        if (value instanceof Value.Date date) {
            return date.date();
        }
        return value instanceof Value.Timestamp timestamp ? timestamp.instant() : ((Value.DayOfYear) value).monthDay();
    }

    /** The value to show for what a host's object has; empty where that counts as absent. */
    static Optional<Value> of(@Nullable Object object) {
        if (object instanceof Number number) {
            return Numbers.isFinite(number) ? Optional.of(decimal(Numbers.exact(number))) : Optional.empty();
        }
        if (object instanceof Boolean truth) {
            return Optional.of(new Value.Truth(truth));
        }
        if (object instanceof LocalDate date) {
            return Optional.of(new Value.Date(date));
        }
        if (object instanceof Instant instant) {
            return Optional.of(new Value.Timestamp(instant));
        }
        if (object instanceof MonthDay day) {
            return Optional.of(new Value.DayOfYear(day));
        }
        return Optional.ofNullable(object).map(text -> text(text.toString()));
    }

    /** Hosts may have numbers with more digits than criteria can ask for: these are shown as they print. */
    private static Value decimal(BigDecimal number) {
        return Value.Decimal.isWithinLimits(number) ? new Value.Decimal(number) : text(number.toString());
    }

    /** Hosts may have texts with half a surrogate pair, which criteria cannot ask for: shown as a question mark. */
    static Value.Text text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? '?' : point)
                .forEach(shown::appendCodePoint);
        return new Value.Text(shown.toString());
    }
}
