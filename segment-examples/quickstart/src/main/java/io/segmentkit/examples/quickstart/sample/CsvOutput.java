package io.segmentkit.examples.quickstart.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;

/** A CSV file that is being written. */
final class CsvOutput implements AutoCloseable {
    private final CsvWriter writer;

    CsvOutput(Path file, String... header) throws IOException {
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
        writer.writeRecord(header);
    }

    void row(Object... cells) {
        String[] texts = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            texts[i] = String.valueOf(cells[i]);
        }
        writer.writeRecord(texts);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
