package io.segmentkit.csv.file;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.segmentkit.csv.text.CsvText;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * The rows of a CSV file, one after the other (C6), in memory that does not grow with the file.
 *
 * <pre>{@code
 * CsvProblems problems = CsvProblems.on(OnBadRow.SKIP_AND_REPORT);
 * try (CsvTable people = CsvTable.open(CsvSource.of(path), CsvFormat.detected(), problems)) {
 *     int email = people.header().position("email");
 *     while (people.next()) {
 *         take(people.row().text(email));
 *     }
 * }
 * problems.refuseIfFailing();
 * }</pre>
 *
 * <p>A row that is wrong in itself is left out and becomes a problem: too many or too few cells (see {@link RaggedRows}),
 * more than the {@link CsvLimits}, bytes that are no text in the charset, NUL, text after a closing quote; reading goes on
 * with the next row, in the last case with the next line. Where the file can't be read on, an {@link InvalidCsvException}
 * is thrown, also with {@link OnBadRow#SKIP_AND_REPORT}: a header that is wrong or absent, a quote that is never closed.
 *
 * <p>Lines are counted as an editor counts them. Not for several threads.
 */
public final class CsvTable implements Closeable {
    /** The parser reads ahead so much; it gives up when a cell and that do not fit into its buffer. */
    private static final int AHEAD = 3 * (1 << 13);

    private final String file;
    private final OptionalLong totalBytes;
    private final CsvText text;
    private final CsvFormat format;
    private final CsvProblems problems;
    private final CsvProgressListener listener;
    private final long everyBytes;
    private final RowCheck check;
    private final CsvRow row;
    private final CsvHeader header;
    private long reportAt;
    private long linesBefore;
    private CloseableIterator<CsvRow> rows;
    private boolean atFirstRow;
    private boolean ended;

    private CsvTable(
            CsvSource source, CsvText text, CsvFormat asked, CsvProblems problems, CsvProgressListener listener)
            throws IOException {
        this.file = source.name();
        this.totalBytes = source.size();
        this.text = text;
        this.problems = problems;
        this.listener = listener;
        this.everyBytes = listener.everyBytes();
        if (everyBytes < 1) {
            throw new IllegalArgumentException("everyBytes of the listener must be at least 1: " + everyBytes);
        }
        this.reportAt = everyBytes;
        this.format = resolve(asked);
        text.split(format.separator().orElseThrow(), format.comment());
        this.check = new RowCheck(text, format, problems);
        this.row = new CsvRow(file, format.limits(), new CsvHeader(file, OptionalLong.empty(), List.of()));
        this.rows = parser();
        this.header = readHeader();
        row.headed(header);
        check.expect(header.width());
    }

    /** Opens a file and reads its header, with nobody watching. */
    public static CsvTable open(CsvSource source, CsvFormat format, CsvProblems problems) throws IOException {
        return open(source, format, problems, CsvProgressListener.none());
    }

    /**
     * Opens a file and reads its header.
     *
     * @param problems where rows that are wrong are told
     * @param listener what is told how far the reading is
     * @throws InvalidCsvException where there is no header, or the header is wrong
     */
    public static CsvTable open(CsvSource source, CsvFormat format, CsvProblems problems, CsvProgressListener listener)
            throws IOException {
        requireNonNull(format, "format");
        requireNonNull(problems, "problems");
        requireNonNull(listener, "listener");
        InputStream stream = source.open();
        try {
            return new CsvTable(source, CsvText.of(stream, format.charset()), format, problems, listener);
        } catch (IOException | RuntimeException e) {
            try (stream) {
                throw e;
            }
        }
    }

    /** The names of the columns. */
    public CsvHeader header() {
        return header;
    }

    /** The format with the charset and the separator that were given or detected. */
    public CsvFormat format() {
        return format;
    }

    /** The row to which {@link #next} went. */
    public CsvRow row() {
        return row;
    }

    /**
     * Goes to the next row that is not wrong; false at the end of the file.
     *
     * @throws InvalidCsvException where the file can't be read on
     */
    public boolean next() throws IOException {
        if (atFirstRow) {
            atFirstRow = false;
            return true;
        }
        if (text.bytesRead() >= reportAt) {
            reportAt = text.bytesRead() + everyBytes;
            listener.progress(progress());
        }
        if (ended) {
            return false;
        }
        if (advance()) {
            return true;
        }
        ended = true;
        listener.progress(progress());
        return false;
    }

    /** How far the reading is. */
    public CsvProgress progress() {
        return new CsvProgress(file, check.rows(), text.bytesRead(), totalBytes);
    }

    /** Closes the file. */
    @Override
    public void close() throws IOException {
        text.close();
    }

    private CsvFormat resolve(CsvFormat asked) throws IOException {
        CsvFormat known = asked.in(text.charset());
        Optional<Character> declared = SeparatorDetection.declared(text.peek());
        if (declared.isPresent() && asked.separator().orElse(declared.get()).equals(declared.get())) {
            text.skipLine();
            linesBefore = 1;
            return known.separatedBy(declared.get());
        }
        return asked.separator().isPresent()
                ? known
                : known.separatedBy(SeparatorDetection.separator(text.peek(), asked.comment()));
    }

    private CloseableIterator<CsvRow> parser() {
        return CsvReader.builder()
                .fieldSeparator(format.separator().orElseThrow())
                .commentStrategy(format.comment().isPresent() ? CommentStrategy.SKIP : CommentStrategy.NONE)
                .commentCharacter(format.comment().orElse('#'))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(format.limits().cellChars() + AHEAD)
                .build(new RowReader(text, row, check, linesBefore), text)
                .iterator();
    }

    private CsvHeader readHeader() throws IOException {
        boolean any = advance();
        if (!format.hasHeader()) {
            atFirstRow = any;
            int columns = any ? row.width() : 0;
            return new CsvHeader(
                    file,
                    OptionalLong.empty(),
                    IntStream.rangeClosed(1, columns).mapToObj(String::valueOf).toList());
        }
        if (!any) {
            throw problems.refusal(new CsvProblem(
                    file, OptionalLong.empty(), Optional.empty(), "a header in the first row", "no row at all"));
        }
        Optional<CsvProblem> wrong = check.wrongHeader();
        if (wrong.isPresent()) {
            throw problems.refusal(wrong.get());
        }
        return new CsvHeader(
                file,
                OptionalLong.of(row.line()),
                IntStream.range(0, row.width()).mapToObj(row::text).toList());
    }

    private boolean advance() throws IOException {
        while (true) {
            try {
                if (rows.hasNext()) {
                    rows.next();
                    return true;
                }
                return false;
            } catch (UncheckedIOException e) {
                throw e.getCause() == null ? new IOException(e) : e.getCause();
            } catch (CsvParseException e) {
                recover();
            }
        }
    }

    /** After a line that the parser can't read: on with the next one, where that makes sense. */
    private void recover() throws IOException {
        boolean tooLong = text.charsInCell() > format.limits().cellChars();
        if (text.ended() || (tooLong && text.linesInRecord() > 0)) {
            throw problems.refusal(
                    row.problem("a closing quote", "none up to line " + (row.line() + text.linesInRecord())));
        }
        CsvProblem problem = tooLong
                ? row.problem("at most " + format.limits().cellChars() + " characters in a cell", "more")
                : row.problem("a separator or a line end after a closing quote", "other text");
        if (check.awaitsHeader()) {
            throw problems.refusal(problem);
        }
        check.lost(problem);
        text.skipLine();
        linesBefore = row.line() + text.linesInRecord() - 1;
        rows = parser();
    }
}
