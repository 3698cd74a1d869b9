/** Criteria asked where the data lives: as SQL, in the host's own tables; and segments kept there. */
@SuppressWarnings(
        "requires-automatic") // Flyway and PostgreSQL's driver have no descriptors; users of this module do not need it
module io.segmentkit.jdbc {
    requires transitive io.segmentkit.core;
    requires transitive java.sql;
    requires flyway.core;
    requires org.jooq;
    requires static jakarta.xml.bind;
    requires static org.checkerframework.checker.qual;
    requires static org.postgresql.jdbc;
    requires static transitive org.jspecify;

    exports io.segmentkit.jdbc.crm;
    exports io.segmentkit.jdbc.json;
    exports io.segmentkit.jdbc.population;
    exports io.segmentkit.jdbc.store;
    exports io.segmentkit.jdbc.table;
}
