package io.segmentkit.jdbc.population;

import io.segmentkit.jdbc.sql.Operand;
import io.segmentkit.value.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Optional;

/** Reads values, and says whose value it was that could not be read. */
final class Reading {
    private Reading() {}

    /** The value of an attribute; what is no value of its form fails without being shown. */
    static Optional<Value> value(ResultSet row, int column, Operand operand, String profile, String attribute)
            throws SQLException {
        try {
            return operand.read(row, column);
        } catch (DateTimeException noTime) {
            throw new IllegalStateException(
                    "profile " + profile + ", attribute " + attribute + ": is not in the form that the mapping says");
        } catch (IllegalArgumentException noText) {
            throw new IllegalStateException(
                    "profile " + profile + ", attribute " + attribute + ": " + noText.getMessage(), noText);
        }
    }
}
