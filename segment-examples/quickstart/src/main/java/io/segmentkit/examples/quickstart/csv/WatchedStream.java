package io.segmentkit.examples.quickstart.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a progress how much of a stream was read. */
final class WatchedStream extends FilterInputStream {
    private final Progress progress;

    WatchedStream(InputStream stream, Progress progress) {
        super(stream);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        progress.read(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        progress.read(Math.max(0, read));
        return read;
    }
}
