/** Shows, by compiling, that the library's exported API is enough. */
module io.segmentkit.examples.databases {
    requires com.zaxxer.hikari;
    requires io.segmentkit.jdbc;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires static org.jspecify;

    exports io.segmentkit.examples.databases;
}
