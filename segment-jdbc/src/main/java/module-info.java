/** Criteria asked where the data lives: as SQL, in the host's own tables. */
module io.segmentkit.jdbc {
    requires transitive io.segmentkit.core;
    requires transitive java.sql;
    requires org.jooq;
    requires static transitive org.jspecify;

    exports io.segmentkit.jdbc.json;
    exports io.segmentkit.jdbc.population;
    exports io.segmentkit.jdbc.table;
}
