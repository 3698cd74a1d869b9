/** Shows, by compiling, that the library's exported API is enough. */
@SuppressWarnings("requires-automatic") // db-scheduler has no descriptor, only a name
module io.segmentkit.examples.host {
    requires com.github.kagkarlsson.scheduler;
    requires com.zaxxer.hikari;
    requires io.segmentkit.csv;
    requires io.segmentkit.jdbc;
    requires java.sql;
    requires static org.jspecify;

    exports io.segmentkit.examples.host;
}
