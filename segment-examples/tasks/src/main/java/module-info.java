/** Shows, by compiling, that the library's exported API is enough. */
module io.segmentkit.examples.tasks {
    requires io.segmentkit.core;
    requires io.segmentkit.csv;

    exports io.segmentkit.examples.tasks;
}
