/** Criteria, windows, schema, evaluation in memory and segments. */
@SuppressWarnings("requires-automatic") // Immutables has no descriptor; users of this module do not need it
module io.segmentkit.core {
    requires transitive com.fasterxml.jackson.databind;
    requires static org.immutables.value;
    requires static transitive org.jspecify;

    exports io.segmentkit.action;
    exports io.segmentkit.contact;
    exports io.segmentkit.criteria;
    exports io.segmentkit.crm;
    exports io.segmentkit.definition;
    exports io.segmentkit.document;
    exports io.segmentkit.evaluate;
    exports io.segmentkit.export;
    exports io.segmentkit.influence;
    exports io.segmentkit.json;
    exports io.segmentkit.lint;
    exports io.segmentkit.margin;
    exports io.segmentkit.population;
    exports io.segmentkit.profile;
    exports io.segmentkit.read;
    exports io.segmentkit.reference;
    exports io.segmentkit.schema;
    exports io.segmentkit.segment;
    exports io.segmentkit.store;
    exports io.segmentkit.store.memory;
    exports io.segmentkit.time;
    exports io.segmentkit.value;
}
