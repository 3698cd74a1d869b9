package io.segmentkit.contract;

import io.segmentkit.export.ExportFile;
import io.segmentkit.export.ExportFiles;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Passes everything on to other files: for tests in which something happens on the way. */
public class ForwardingExportFiles implements ExportFiles {
    private final ExportFiles files;

    protected ForwardingExportFiles(ExportFiles files) {
        this.files = files;
    }

    @Override
    public void write(String name, Instant written, Content content) throws IOException {
        files.write(name, written, content);
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
