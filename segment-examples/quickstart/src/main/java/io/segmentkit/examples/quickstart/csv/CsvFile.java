package io.segmentkit.examples.quickstart.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A CSV file whose first row names its columns. */
final class CsvFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final Path path;
    private final CsvFormat format;

    /**
     * A file, not opened yet.
     *
     * @param name what messages call it
     */
    CsvFile(String name, Path path, CsvFormat format) {
        this.name = name;
        this.path = path;
        this.format = format;
    }

    String name() {
        return name;
    }

    boolean exists() {
        return Files.isRegularFile(path);
    }

    long size() throws IOException {
        return Files.size(path);
    }

    /** The names of the columns; none where there is no header. Bytes that are no text are told when rows are read. */
    List<String> header() throws IOException {
        try (CsvReader<CsvRecord> csv = open(Progress.NONE, CodingErrorAction.REPLACE)) {
            for (CsvRecord first : csv) {
                return header(first);
            }
            return List.of();
        } catch (CsvParseException | UncheckedIOException malformed) {
            return List.of();
        }
    }

    private static List<String> header(CsvRecord first) {
        return first.getFields().stream()
                .map(field -> field.startsWith(BYTE_ORDER_MARK) ? field.substring(1) : field)
                .toList();
    }

    /** Reads the rows below the header. Rows with more or fewer cells than the header are problems. */
    void read(Consumer<CsvRow> reading, Progress progress, DataProblems problems) throws IOException {
        int width = -1;
        long line = 1;
        try (CsvReader<CsvRecord> csv = open(progress, CodingErrorAction.REPORT)) {
            for (CsvRecord row : csv) {
                line = row.getStartingLineNumber();
                if (width < 0) {
                    width = row.getFieldCount();
                } else if (row.getFieldCount() == width) {
                    reading.accept(new CsvRow(name, line, row.getFields().toArray(String[]::new)));
                } else {
                    problems.add(new DataProblem(
                            name, line, "", width + " cells as in the header", row.getFieldCount() + ""));
                }
            }
        } catch (CsvParseException | UncheckedIOException malformed) {
            problems.add(new DataProblem(name, line + 1, "", "CSV in " + format.charset(), cause(malformed)));
        }
    }

    private static String cause(RuntimeException malformed) {
        Throwable cause = malformed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof CharacterCodingException
                ? "bytes that are no text in it"
                : String.valueOf(cause.getMessage());
    }

    private CsvReader<CsvRecord> open(Progress progress, CodingErrorAction wrongBytes) throws IOException {
        Reader reader = new InputStreamReader(
                new WatchedStream(new BufferedInputStream(Files.newInputStream(path)), progress),
                format.charset().newDecoder().onMalformedInput(wrongBytes).onUnmappableCharacter(wrongBytes));
        return CsvReader.builder()
                .fieldSeparator(format.separator())
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader);
    }
}
