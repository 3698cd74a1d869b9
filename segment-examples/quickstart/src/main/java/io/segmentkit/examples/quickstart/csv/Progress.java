package io.segmentkit.examples.quickstart.csv;

/** Watches a long read. */
public interface Progress extends AutoCloseable {
    /** Nobody watches. */
    Progress NONE = new Progress() {
        @Override
        public void start(long bytes) {}

        @Override
        public void read(long bytes) {}

        @Override
        public void close() {}
    };

    /** So many bytes will be read. */
    void start(long bytes);

    /** So many bytes more were read. */
    void read(long bytes);

    @Override
    void close();
}
