package io.segmentkit.jdbc.population;

import io.segmentkit.jdbc.table.TimestampColumn;
import io.segmentkit.value.Value;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** MariaDB's own types. Its TIMESTAMP holds no moment before 1970, so that timestamps without zone hold UTC. */
class MariaDbForms extends StoredForms {
    @Override
    String text() {
        return "varchar(200)";
    }

    @Override
    String timestamp() {
        return "datetime(6)";
    }

    @Override
    TimestampColumn timestamp(String name) {
        return TimestampColumn.utc(name);
    }

    @Override
    Object stored(Value value) {
        return value instanceof Value.Timestamp timestamp
                ? LocalDateTime.ofInstant(timestamp.instant(), ZoneOffset.UTC)
                : super.stored(value);
    }

    /** Timestamps as MariaDB's moments. */
    static final class Moments extends MariaDbForms {
        @Override
        String timestamp() {
            return "timestamp(6) null";
        }

        @Override
        TimestampColumn timestamp(String name) {
            return TimestampColumn.of(name);
        }
    }
}
