package io.segmentkit.jdbc.sql;

import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.table.TimestampColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** How a column keeps timestamps: to how many digits of the second, and as what values. */
final class TimestampForm {
    private static final long[] PER_SECOND = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };

    private final TimestampColumn column;
    private final Dialect dialect;

    TimestampForm(TimestampColumn column, Dialect dialect) {
        this.column = column;
        this.dialect = dialect;
    }

    /** The column as timestamps that are compared and read. */
    Field<?> moments(Field<?> stored) {
        return column.form() == TimestampColumn.Form.INSTANT ? dialect.instant(stored) : stored;
    }

    /** What is not NULL is a moment. */
    Condition real(Field<?> moments) {
        return switch (column.form()) {
            case INSTANT -> dialect.isInstant(moments);
            case DATE_TIME -> dialect.isDay(moments);
            case ISO_TEXT, ISO_TEXT_T, EPOCH_SECONDS, EPOCH_MILLIS, EPOCH_MICROS -> DSL.noCondition();
        };
    }

    /** What holds of the column, as it is stored, at a moment and after it. */
    Condition notLongBefore(Field<?> stored, Instant moment) {
        return column.form() == TimestampColumn.Form.INSTANT
                ? dialect.notLongBefore(stored, moment)
                : DSL.noCondition();
    }

    /** What holds of the column, as it is stored, at a moment and before it. */
    Condition notLongAfter(Field<?> stored, Instant moment) {
        return column.form() == TimestampColumn.Form.INSTANT ? dialect.notLongAfter(stored, moment) : DSL.noCondition();
    }

    private int digits() {
        return switch (column.form()) {
            case INSTANT, DATE_TIME -> dialect.timestampDigits();
            case ISO_TEXT, ISO_TEXT_T -> column.digits();
            case EPOCH_SECONDS -> 0;
            case EPOCH_MILLIS -> 3;
            case EPOCH_MICROS -> 6;
        };
    }

    private long nanosPerUnit() {
        return PER_SECOND[9] / PER_SECOND[digits()];
    }

    /** The last moment that the column can hold and that is not after this one. */
    Instant floor(Instant moment) {
        return Instant.ofEpochSecond(moment.getEpochSecond(), moment.getNano() - moment.getNano() % nanosPerUnit());
    }

    /** The first moment that the column can hold and that is not before this one. */
    Instant ceiling(Instant moment) {
        Instant floor = floor(moment);
        return floor.equals(moment) ? moment : floor.plusNanos(nanosPerUnit());
    }

    /** The moment as a value to compare the column with. */
    Field<Object> value(Instant moment) {
        Object value = object(moment);
        return switch (column.form()) {
            case INSTANT, DATE_TIME -> dialect.timestamp(value);
            case ISO_TEXT, ISO_TEXT_T, EPOCH_SECONDS, EPOCH_MILLIS, EPOCH_MICROS -> DSL.val(value);
        };
    }

    private Object object(Instant moment) {
        return switch (column.form()) {
            case INSTANT -> dialect.instant(moment);
            case DATE_TIME -> LocalDateTime.ofInstant(moment, column.offset());
            case ISO_TEXT, ISO_TEXT_T -> formatter().format(LocalDateTime.ofInstant(moment, column.offset()));
            case EPOCH_SECONDS -> moment.getEpochSecond();
            case EPOCH_MILLIS -> moment.toEpochMilli();
            case EPOCH_MICROS -> ChronoUnit.MICROS.between(Instant.EPOCH, moment);
        };
    }

    private DateTimeFormatter formatter() {
        String separator = column.form() == TimestampColumn.Form.ISO_TEXT_T ? "'T'" : " ";
        String fraction = digits() == 0 ? "" : "." + "S".repeat(digits());
        return DateTimeFormatter.ofPattern("uuuu-MM-dd" + separator + "HH:mm:ss" + fraction, Locale.ROOT);
    }

    /** Whole units since the epoch, of which {@link #unitsPerSecond} make a second. */
    Field<Long> units(Field<?> field) {
        return switch (column.form()) {
            case INSTANT -> dialect.instantSeconds(field);
            case DATE_TIME -> utc(dialect.epochSeconds(field));
            case ISO_TEXT, ISO_TEXT_T -> utc(dialect.epochSeconds(dialect.isoDateTime(field.coerce(String.class))));
            case EPOCH_SECONDS, EPOCH_MILLIS, EPOCH_MICROS -> field.coerce(Long.class);
        };
    }

    private Field<Long> utc(Field<Long> seconds) {
        int offset = column.offset().getTotalSeconds();
        return offset == 0 ? seconds : seconds.minus(DSL.inline((long) offset));
    }

    /** Whole seconds since the epoch, rounded down. */
    private Field<Long> seconds(Field<?> field) {
        Field<Long> units = units(field);
        Field<Long> unit = DSL.inline(unitsPerSecond());
        return unitsPerSecond() == 1
                ? units
                : units.minus(units.mod(unit).plus(unit).mod(unit)).div(unit);
    }

    /** What the second of a timestamp stands for in a table of steps, if the database can look it up. */
    Optional<Field<Long>> step(Field<?> field, SortedMap<Long, Long> steps) {
        return dialect.step(seconds(field), steps);
    }

    long unitsPerSecond() {
        return switch (column.form()) {
            case EPOCH_MILLIS -> 1_000L;
            case EPOCH_MICROS -> 1_000_000L;
            case INSTANT, DATE_TIME, ISO_TEXT, ISO_TEXT_T, EPOCH_SECONDS -> 1L;
        };
    }

    @Nullable
    Instant read(ResultSet row, int index) throws SQLException {
        return switch (column.form()) {
            case INSTANT -> dialect.instant(row, index);
            case DATE_TIME -> instant(row.getObject(index, LocalDateTime.class));
            case ISO_TEXT, ISO_TEXT_T -> {
                String text = row.getString(index);
                yield text == null ? null : instant(LocalDateTime.parse(text.replace(' ', 'T')));
            }
            case EPOCH_SECONDS, EPOCH_MILLIS, EPOCH_MICROS -> {
                long units = row.getLong(index);
                yield row.wasNull() ? null : Instant.EPOCH.plus(units, unit());
            }
        };
    }

    private ChronoUnit unit() {
        return switch (column.form()) {
            case EPOCH_MILLIS -> ChronoUnit.MILLIS;
            case EPOCH_MICROS -> ChronoUnit.MICROS;
            case EPOCH_SECONDS, INSTANT, DATE_TIME, ISO_TEXT, ISO_TEXT_T -> ChronoUnit.SECONDS;
        };
    }

    private @Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : time.toInstant(column.offset());
    }
}
