package io.segmentkit.jdbc.population;

import static java.util.Objects.requireNonNull;

import io.segmentkit.jdbc.sql.Operand;
import io.segmentkit.jdbc.sql.ProfileQueries;
import io.segmentkit.jdbc.sql.ValuesReading;
import io.segmentkit.value.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A profile and values of it, as one row has them: its own, or one of another table. */
record Member(String id, Map<String, List<Value>> values) {
    static Member read(ResultSet row, ProfileQueries queries, ValuesReading reading) throws SQLException {
        int part = reading.linked().isEmpty() ? 0 : row.getInt(reading.partColumn());
        if (part == 0) {
            return read(row, queries, reading.own());
        }
        String id = queries.id(row, 1);
        String attribute = reading.attribute(part);
        Operand operand = requireNonNull(reading.linked().get(attribute));
        return new Member(id, Map.of(attribute, value(row, reading.partColumn() + part, operand, id, attribute)));
    }

    /** The id, then the profile's own attributes. */
    static Member read(ResultSet row, ProfileQueries queries, Map<String, Operand> own) throws SQLException {
        String id = queries.id(row, 1);
        Map<String, List<Value>> values = new LinkedHashMap<>();
        int column = 2;
        for (Map.Entry<String, Operand> attribute : own.entrySet()) {
            values.put(attribute.getKey(), value(row, column++, attribute.getValue(), id, attribute.getKey()));
        }
        return new Member(id, values);
    }

    private static List<Value> value(ResultSet row, int column, Operand operand, String id, String attribute)
            throws SQLException {
        return Reading.value(row, column, operand, id, attribute).stream().toList();
    }
}
