package io.segmentkit.jdbc.store.database;

import io.segmentkit.jdbc.population.DatabaseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** PostgreSQL's COPY, for connections of its own driver or of pools that let it be seen. */
final class PostgresCopy {
    private static final int USUAL_LENGTH = 24;

    private PostgresCopy() {}

    /** Copies rows of some numbers and a text; whether the driver can. */
    static boolean rows(Connection connection, String copy, List<Long> before, Collection<String> texts) {
        try {
            if (!connection.isWrapperFor(PGConnection.class)) {
                return false;
            }
            byte[] rows = rows(before, texts).getBytes(StandardCharsets.UTF_8);
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new ByteArrayInputStream(rows));
            return true;
        } catch (SQLException failure) {
            throw DatabaseException.of(copy, failure);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (NoClassDefFoundError notThere) {
            return false;
        }
    }

    private static String rows(List<Long> before, Collection<String> texts) {
        String first = before.stream().map(number -> number + "\t").collect(Collectors.joining());
        StringBuilder rows = new StringBuilder(texts.size() * (first.length() + USUAL_LENGTH));
        for (String text : texts) {
            rows.append(first);
            append(rows, text);
            rows.append('\n');
        }
        return rows.toString();
    }

    /** In COPY's own text format, in which a backslash begins what is not itself. */
    private static void append(StringBuilder rows, String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '\\' -> rows.append("\\\\");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                case '\t' -> rows.append("\\t");
                default -> rows.append(unit);
            }
        }
    }
}
