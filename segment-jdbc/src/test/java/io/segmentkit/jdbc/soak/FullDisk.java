package io.segmentkit.jdbc.soak;

import io.segmentkit.contract.ForwardingExportFiles;
import io.segmentkit.export.ExportFiles;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Random;

/** Files on a disk that is full now and then, after some bytes. */
final class FullDisk extends ForwardingExportFiles {
    static final String MESSAGE = "No space left on device";

    private final Random random;

    FullDisk(ExportFiles files, Random random) {
        super(files);
        this.random = random;
    }

    @Override
    public void write(String name, Instant written, Content content) throws IOException {
        if (random.nextInt(3) > 0) {
            super.write(name, written, content);
            return;
        }
        int space = random.nextInt(2_000);
        super.write(name, written, target -> content.writeTo(new Limited(target, space)));
    }

    private static final class Limited extends FilterOutputStream {
        private int space;

        Limited(OutputStream target, int space) {
            super(target);
            this.space = space;
        }

        @Override
        public void write(int one) throws IOException {
            if (space-- == 0) {
                throw new IOException(MESSAGE);
            }
            out.write(one);
        }

        @Override
        public void flush() throws IOException {
            if (space <= 0) {
                throw new IOException(MESSAGE);
            }
            out.flush();
        }
    }
}
