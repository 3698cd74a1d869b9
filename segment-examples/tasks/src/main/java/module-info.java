/** Shows, by compiling, that the library's exported API is enough. */
module io.segmentkit.examples.tasks {
    requires io.segmentkit.core;

    exports io.segmentkit.examples.tasks;
}
