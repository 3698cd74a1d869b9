/** Criteria, windows, schema, evaluation in memory and segments. */
module io.segmentkit.core {
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports io.segmentkit.time;
}
