package io.segmentkit.examples.benchmarks.sql;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.jdbc.table.DateColumn;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.NumberColumn;
import io.segmentkit.jdbc.table.TableMapping;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Contacts in three tables, and how they are mapped. */
final class ContactTables {
    private ContactTables() {}

    /** Whether the tables have been made; filled they are then, too. */
    static boolean areIn(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet tables =
                        connection.getMetaData().getTables(connection.getCatalog(), null, "activity", null)) {
            return tables.next();
        }
    }

    /** Makes and fills the tables, then their indexes. */
    static void load(Engine engine, ContactFiles files, DataSource database) throws SQLException {
        List<String> statements = new ArrayList<>(engine.tables());
        statements.addAll(engine.load(files));
        statements.addAll(engine.indexes());
        statements.add(engine.analyze());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The tables as a population. */
    static TableMapping mapping(Engine engine) {
        return TableMapping.of("contact")
                .id("id")
                .bind(Criteria.text("city"), "city")
                .bind(Criteria.text("country"), "country")
                .bind(Criteria.integer("leadScore"), NumberColumn.of("lead_score"))
                .bind(Criteria.date("birthday"), DateColumn.of("birthday"))
                .bind(Criteria.text("email"), "email")
                .tags(LinkedTable.of("tag", "contact_id"), "name")
                .activities(
                        LinkedTable.of("activity", "contact_id"),
                        a -> a.type("type")
                                .types("page_view", "purchase", "unsubscribe")
                                .at(engine.at())
                                .bind(Criteria.text("url"), "url")
                                .bind(Criteria.number("amount"), NumberColumn.of("amount")))
                .build();
    }
}
