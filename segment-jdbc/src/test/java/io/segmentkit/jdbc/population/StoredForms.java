package io.segmentkit.jdbc.population;

import io.segmentkit.jdbc.table.BooleanColumn;
import io.segmentkit.jdbc.table.ChoiceColumn;
import io.segmentkit.jdbc.table.DateColumn;
import io.segmentkit.jdbc.table.MonthDayColumn;
import io.segmentkit.jdbc.table.TimestampColumn;
import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** In which types and forms a database of the tests keeps values: the usual ones, unless overridden. */
class StoredForms {
    String text() {
        return "varchar";
    }

    String whole() {
        return "bigint";
    }

    String decimal() {
        return "decimal(20, 4)";
    }

    String truth() {
        return "boolean";
    }

    String date() {
        return "date";
    }

    String timestamp() {
        return "timestamp with time zone";
    }

    String choice() {
        return text();
    }

    String monthDay() {
        return text();
    }

    BooleanColumn truth(String name) {
        return BooleanColumn.of(name);
    }

    DateColumn date(String name) {
        return DateColumn.of(name);
    }

    TimestampColumn timestamp(String name) {
        return TimestampColumn.of(name);
    }

    ChoiceColumn choice(String name, List<String> choices) {
        return ChoiceColumn.of(name);
    }

    MonthDayColumn monthDay(String name) {
        return MonthDayColumn.of(name);
    }

    /** The value as it is stored. */
    Object stored(Value value) {
        return value.match(new Value.Cases<Object>() {
            @Override
            public Object text(Value.Text text) {
                return text.text();
            }

            @Override
            public Object decimal(Value.Decimal number) {
                return number.number();
            }

            @Override
            public Object truth(Value.Truth truth) {
                return truth.truth();
            }

            @Override
            public Object date(Value.Date date) {
                return date.date();
            }

            @Override
            public Object timestamp(Value.Timestamp timestamp) {
                return timestamp.instant().atOffset(ZoneOffset.UTC);
            }

            @Override
            public Object dayOfYear(Value.DayOfYear day) {
                return day.monthDay().toString();
            }
        });
    }

    /** A choice as it is stored. */
    Object storedChoice(Value value, List<String> choices) {
        return stored(value);
    }

    /** Texts of a type with some collation, numbers for whatever can be one, two marks for booleans. */
    static class Coded extends StoredForms {
        private final String text;

        Coded(String text) {
            this.text = text;
        }

        @Override
        String text() {
            return text;
        }

        @Override
        String truth() {
            return "varchar(1)";
        }

        @Override
        String date() {
            return "bigint";
        }

        @Override
        String timestamp() {
            return "bigint";
        }

        @Override
        String choice() {
            return "integer";
        }

        @Override
        String monthDay() {
            return "integer";
        }

        @Override
        BooleanColumn truth(String name) {
            return BooleanColumn.marked(name, "Y", "N");
        }

        @Override
        DateColumn date(String name) {
            return DateColumn.as(DateColumn.Form.EPOCH_SECONDS, name);
        }

        @Override
        TimestampColumn timestamp(String name) {
            return TimestampColumn.as(TimestampColumn.Form.EPOCH_MICROS, name);
        }

        @Override
        ChoiceColumn choice(String name, List<String> choices) {
            return ChoiceColumn.coded(name, Map.of(0, choices.get(0), 1, choices.get(1), 2, choices.get(2)));
        }

        @Override
        MonthDayColumn monthDay(String name) {
            return MonthDayColumn.as(MonthDayColumn.Form.NUMBER, name);
        }

        @Override
        Object stored(Value value) {
            if (value instanceof Value.Truth truth) {
                return truth.truth() ? "Y" : "N";
            }
            if (value instanceof Value.Date date) {
                return date.date().toEpochDay() * 86_400 + 3_600;
            }
            if (value instanceof Value.Timestamp timestamp) {
                return ChronoUnit.MICROS.between(Instant.EPOCH, timestamp.instant());
            }
            if (value instanceof Value.DayOfYear day) {
                return day.monthDay().getMonthValue() * 100 + day.monthDay().getDayOfMonth();
            }
            return super.stored(value);
        }

        @Override
        Object storedChoice(Value value, List<String> choices) {
            return choices.indexOf(((Value.Text) value).text());
        }
    }

    /** Dates and timestamps as timestamps without time zone, the latter at an offset of their own. */
    static class LocalTimes extends StoredForms {
        private static final ZoneOffset OFFSET = ZoneOffset.ofHoursMinutes(5, 30);

        @Override
        String date() {
            return "timestamp";
        }

        @Override
        String timestamp() {
            return "timestamp";
        }

        @Override
        DateColumn date(String name) {
            return DateColumn.as(DateColumn.Form.DATE_TIME, name);
        }

        @Override
        TimestampColumn timestamp(String name) {
            return TimestampColumn.utc(name).at(OFFSET);
        }

        @Override
        Object stored(Value value) {
            if (value instanceof Value.Date date) {
                return date.date().atTime(23, 59, 59);
            }
            return value instanceof Value.Timestamp timestamp
                    ? LocalDateTime.ofInstant(timestamp.instant(), OFFSET)
                    : super.stored(value);
        }
    }

    /** Timestamps to the microsecond, of which the plain type has no more than milliseconds. */
    static final class Micros extends StoredForms {
        @Override
        String timestamp() {
            return "timestamp(6) with time zone";
        }

        @Override
        Object stored(Value value) {
            return value instanceof Value.Timestamp timestamp ? timestamp.instant() : super.stored(value);
        }
    }

    /** All that SQLite has: texts and numbers. */
    static class Texts extends StoredForms {
        private static final DateTimeFormatter TO_MICROS =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

        @Override
        String text() {
            return "text collate nocase";
        }

        @Override
        String truth() {
            return "integer";
        }

        @Override
        String timestamp() {
            return "timestamp";
        }

        @Override
        BooleanColumn truth(String name) {
            return BooleanColumn.zeroOne(name);
        }

        @Override
        DateColumn date(String name) {
            return DateColumn.as(DateColumn.Form.ISO_TEXT, name);
        }

        @Override
        TimestampColumn timestamp(String name) {
            return TimestampColumn.as(TimestampColumn.Form.ISO_TEXT, name).digits(6);
        }

        @Override
        Object stored(Value value) {
            if (value instanceof Value.Truth truth) {
                return truth.truth() ? 1 : 0;
            }
            if (value instanceof Value.Date date) {
                return date.date().toString();
            }
            if (value instanceof Value.Timestamp timestamp) {
                return TO_MICROS.format(LocalDateTime.ofInstant(timestamp.instant(), ZoneOffset.UTC));
            }
            if (value instanceof Value.Decimal number) {
                BigDecimal plain = number.number();
                return plain.scale() <= 0 ? (Object) plain.longValueExact() : (Object) plain.doubleValue();
            }
            return super.stored(value);
        }
    }
}
