package io.segmentkit.examples.databases;

import static io.segmentkit.criteria.Criteria.text;

import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.jdbc.population.JdbcPopulation;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.jdbc.table.TableName;
import io.segmentkit.population.Population;
import javax.sql.DataSource;

/** Customers in one catalog of Trino, what they do in another. */
public final class AcrossCatalogs {
    static final TextAttribute CITY = text("city");
    static final TextAttribute URL = text("url");

    private AcrossCatalogs() {}

    /** The population, on a Trino that has both catalogs. */
    public static Population customers(DataSource dataSource) {
        TableMapping mapping = TableMapping.of(TableName.of("postgresql", "crm", "customer"))
                .id("id")
                .bind(CITY, "city")
                .activities(
                        LinkedTable.of(TableName.of("iceberg", "web", "event"), "customer_id"),
                        a -> a.type("type")
                                .types("page_view", "purchase")
                                .at("at")
                                .bind(URL, "url"))
                .build();
        Population population = JdbcPopulation.of(dataSource, mapping);
        return population;
    }
}
