package io.segmentkit.jdbc.soak;

import io.segmentkit.export.ExportFile;
import io.segmentkit.export.ExportFiles;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Files on a disk that is full now and then, after some bytes. */
record FullDisk(ExportFiles files, Random random) implements ExportFiles {
    static final String MESSAGE = "No space left on device";

    @Override
    public void write(String name, Instant written, Content content) throws IOException {
        if (random.nextInt(3) > 0) {
            files.write(name, written, content);
            return;
        }
        int space = random.nextInt(2_000);
        files.write(name, written, target -> content.writeTo(new Limited(target, space)));
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

    @Override
    public List<ExportFile> list() throws IOException {
        return files.list();
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        return files.open(name);
    }

    @Override
    public long purge(Instant before) throws IOException {
        return files.purge(before);
    }
}
