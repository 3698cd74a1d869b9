package io.segmentkit.csv.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Counts the bytes that go through it. */
final class CountedChannel implements WritableByteChannel {
    private final WritableByteChannel target;
    private long bytes;

    CountedChannel(WritableByteChannel target) {
        this.target = target;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        int written = target.write(source);
        bytes += written;
        return written;
    }

    @Override
    public boolean isOpen() {
        return target.isOpen();
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
