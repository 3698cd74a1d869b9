package io.segmentkit.jdbc.sql;

import io.segmentkit.jdbc.dialect.Dialect;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;

/**
 * A statement as drivers take it.
 *
 * @param sql the statement with {@code ?} for each value
 * @param values the values, in order
 */
public record Rendered(String sql, List<Object> values) {
    static {
        quiet("org.jooq.no-logo");
        quiet("org.jooq.no-tips");
    }

    /** Does nothing but this class's own beginning: what uses jOOQ without it calls this first. */
    public static void keepQuiet() {}

    /** jOOQ writes to the log when it is first used; unless the host has said what it wants. */
    private static void quiet(String property) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, "true");
        }
    }

    /** The query in the words of a dialect. */
    public static Rendered of(Query query, Dialect dialect) {
        DSLContext context = DSL.using(dialect.family());
        return new Rendered(context.render(query), context.extractBindValues(query));
    }

    /** Without the values, which are personal data. */
    @Override
    public String toString() {
        return sql;
    }
}
