package io.segmentkit.examples.benchmarks.staging;

import static io.segmentkit.criteria.Criteria.number;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.jdbc.table.TableMapping;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A table of profiles: each has an id and a score from 0 to 99. */
record People(DataSource source) {
    private static final NumberAttribute SCORE = number("score");
    static final TableMapping MAPPING =
            TableMapping.of("people").id("id").bind(SCORE, "score").build();
    static final Criterion EVERYBODY_AT_FIRST = SCORE.atLeast(0);

    void make(int size) throws SQLException {
        run("drop table if exists \"people\"");
        run("create table \"people\" (\"id\" bigint primary key, \"score\" integer)");
        run("insert into \"people\" " + numbers(size));
    }

    /** One in a hundred is in the criterion no longer. */
    void lowerSome() throws SQLException {
        run("update \"people\" set \"score\" = -1 where \"score\" = 7");
    }

    String product() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("\"", connection.getMetaData().getIdentifierQuoteString()));
        }
    }

    private String numbers(int size) throws SQLException {
        String name = product();
        String product = name.substring(0, name.indexOf(' '));
        return switch (product) {
            case "PostgreSQL" -> "select i, i % 100 from generate_series(1, " + size + ") i";
            case "H2" -> "select x, mod(x, 100) from system_range(1, " + size + ")";
            case "MariaDB" -> "select seq, seq % 100 from seq_1_to_" + size;
            case "SQLite" ->
                "with recursive n(i) as (select 1 union all select i + 1 from n where i < " + size
                        + ") select i, i % 100 from n";
            default -> throw new IllegalArgumentException("no series of numbers is known for " + product);
        };
    }
}
