package io.segmentkit.jdbc.store;

import static java.util.Objects.requireNonNull;

import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.population.DatabaseException;
import io.segmentkit.jdbc.store.database.Migration;
import io.segmentkit.jdbc.store.database.Tables;
import io.segmentkit.jdbc.store.database.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Says where in a database segments are kept. Not safe between threads. */
public final class JdbcSegmentStoreBuilder {
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,29}");

    private final DataSource source;
    private String prefix = "segmentkit_";
    private @Nullable String schema;
    private boolean migrates = true;

    JdbcSegmentStoreBuilder(DataSource source) {
        this.source = requireNonNull(source, "source");
    }

    /**
     * What the names of all tables of the store begin with, {@code segmentkit_} unless set. Stores with different prefixes
     * have nothing to do with each other.
     *
     * @throws IllegalArgumentException if it is not one to 30 of the letters A to Z, digits and {@code _}, with no digit first
     */
    public JdbcSegmentStoreBuilder tablePrefix(String text) {
        if (!PREFIX.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "text must be 1 to 30 letters A to Z, digits and _, with no digit first, found \"" + text + '"');
        }
        prefix = text;
        return this;
    }

    /**
     * The schema that the tables are in, of MariaDB the database; that of the connections unless set. It must be there.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public JdbcSegmentStoreBuilder schema(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of the schema must not be blank, found \"" + name + '"');
        }
        schema = name;
        return this;
    }

    /**
     * The tables are there already: {@link #migrate} was called before, perhaps by a user of the database who may create
     * tables, when the application may not.
     */
    public JdbcSegmentStoreBuilder withoutMigrating() {
        migrates = false;
        return this;
    }

    /**
     * Creates the tables, or brings them up to date: once, however many nodes ask at once. Other tables, and the history of
     * the host's own migrations, are left alone.
     *
     * @throws DatabaseException if the database cannot be reached
     * @throws IllegalStateException if Flyway fails, which is then the cause
     * @throws IllegalArgumentException if the database is none that is supported
     */
    public void migrate() {
        new Migration(source, tables()).run(dialect());
    }

    private Tables tables() {
        return new Tables(Optional.ofNullable(schema), prefix);
    }

    private Dialect dialect() {
        try (Connection connection = source.getConnection()) {
            Dialect dialect = Dialect.of(connection);
            if (!dialect.canStore()) {
                throw new IllegalArgumentException(
                        "segments cannot be kept in an H2 database with a collation: ids that differ would be the same");
            }
            return dialect;
        } catch (SQLException failure) {
            throw DatabaseException.of("", failure);
        }
    }

    /**
     * The store, after its tables have been brought up to date.
     *
     * @throws DatabaseException if the database cannot be reached
     * @throws IllegalStateException if Flyway fails, which is then the cause
     * @throws IllegalArgumentException if the database is none that is supported
     */
    public JdbcSegmentStore build() {
        Dialect dialect = dialect();
        if (migrates) {
            new Migration(source, tables()).run(dialect);
        }
        return new JdbcSegmentStore(new Transactions(source, dialect), tables());
    }
}
