package io.segmentkit.csv.export;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.export.ExportFormat;
import io.segmentkit.population.Population;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes CSV files (S7): RFC 4180 in UTF-8, in memory that does not grow with the file.
 *
 * <p>A file is written beside its place, brought to the disk, and moved there when it is complete: whoever looks finds the
 * old file or the new one, never a part. When writing fails, the old file stays and the part is deleted. Should the machine
 * stop in the middle, a hidden file {@code .NAME.*.tmp} may be left. The folder must be on a file system that can move files
 * atomically, as all usual ones.
 *
 * <p>A cell that a spreadsheet would run as a formula gets an apostrophe before it (C6), unless that is {@linkplain
 * #keepingFormulas turned off}: one that begins, after spaces and quotes, with {@code =}, {@code +}, {@code -}, {@code @},
 * one of these in their wide forms, a tab or a line end. Plain numbers stay as they are, so that {@code -5}, {@code -2.50}
 * and {@code +48601234567} can be read back: a sign, digits, and perhaps a point or comma with digits behind it.
 *
 * <p>As an {@link ExportFormat} it is what segments export in: {@code Exports.of(CsvExport.standard(), files)}.
 *
 * <p>Text that a file cannot hold is refused, not replaced: NUL, and half a surrogate pair.
 *
 * <p>Immutable, safe between threads.
 */
public final class CsvExport implements ExportFormat {
    private static final String BETWEEN_VALUES = "; ";

    private final char separator;
    private final LineEnd lineEnd;
    private final boolean byteOrderMark;
    private final boolean neutralise;
    private final AtomicFile files;

    CsvExport(char separator, LineEnd lineEnd, boolean byteOrderMark, boolean neutralise, AtomicFile files) {
        this.separator = separator;
        this.lineEnd = lineEnd;
        this.byteOrderMark = byteOrderMark;
        this.neutralise = neutralise;
        this.files = files;
    }

    /** Commas, lines that end in CRLF, no byte order mark, formulas neutralised. */
    public static CsvExport standard() {
        return new CsvExport(',', LineEnd.CRLF, false, true, AtomicFile.ofFileSystem());
    }

    /**
     * The same with another separator, such as the semicolon that spreadsheets expect in many countries.
     *
     * @throws IllegalArgumentException if it is a quote, a line end, NUL or half a character
     */
    public CsvExport separatedBy(char character) {
        CsvFormat.detected().separatedBy(character);
        return new CsvExport(character, lineEnd, byteOrderMark, neutralise, files);
    }

    /** The same with other line ends. */
    public CsvExport endingLinesWith(LineEnd end) {
        return new CsvExport(separator, requireNonNull(end, "end"), byteOrderMark, neutralise, files);
    }

    /** The same with a byte order mark, by which Excel knows UTF-8. */
    public CsvExport withByteOrderMark() {
        return new CsvExport(separator, lineEnd, true, neutralise, files);
    }

    /** The same with cells as they are, for files that no spreadsheet opens. */
    public CsvExport keepingFormulas() {
        return new CsvExport(separator, lineEnd, byteOrderMark, false, files);
    }

    /**
     * Writes rows.
     *
     * @param target the file; one that exists is replaced
     * @param header the names of the columns, at least one
     * @param rows the cells of each row, as many as there are columns; closed at the end
     * @throws IllegalArgumentException if a row has another number of cells, or a cell is no text; names the row
     * @throws IOException if the file can't be written
     */
    public CsvExportResult write(Path target, List<String> header, Stream<? extends List<String>> rows)
            throws IOException {
        requireNonNull(target, "target");
        try (rows) {
            List<String> names = names(header);
            return files.write(target, channel -> write(channel, names, rows));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * The same to a stream, such as the answer to a request. What was written before a failure is written.
     *
     * @param target where the rows go; flushed, not closed
     */
    public CsvExportResult write(OutputStream target, List<String> header, Stream<? extends List<String>> rows)
            throws IOException {
        requireNonNull(target, "target");
        try (rows) {
            CsvExportResult result = write(Channels.newChannel(target), names(header), rows);
            target.flush();
            return result;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> names(List<String> header) {
        if (header.isEmpty()) {
            throw new IllegalArgumentException("header must name at least one column");
        }
        return List.copyOf(header);
    }

    private CsvExportResult write(WritableByteChannel channel, List<String> header, Stream<? extends List<String>> rows)
            throws IOException {
        RowWriter writer = new RowWriter(channel, header, separator, lineEnd, neutralise);
        writer.writeHeader(byteOrderMark);
        rows.forEachOrdered(writer::write);
        return writer.finish();
    }

    /**
     * Writes the members of a segment: a column {@code id}, then one for each attribute, with the values of a multi-valued
     * one as {@code a; b}. Dates and instants are in ISO form, decimals have a point.
     *
     * @param target the file; one that exists is replaced
     * @param attributes the names of the attributes
     * @throws io.segmentkit.schema.InvalidCriterionException if the criterion does not fit the population
     * @throws IllegalArgumentException if an attribute is unknown
     * @throws IOException if the file can't be written
     */
    public CsvExportResult write(
            Path target, Population population, Criterion criterion, AsOf asOf, List<String> attributes)
            throws IOException {
        return write(target, header(attributes), rows(population, criterion, asOf, attributes));
    }

    /**
     * The same to a stream, such as the answer to a request. What was written before a failure is written.
     *
     * @param target where the rows go; flushed, not closed
     */
    public CsvExportResult write(
            OutputStream target, Population population, Criterion criterion, AsOf asOf, List<String> attributes)
            throws IOException {
        return write(target, header(attributes), rows(population, criterion, asOf, attributes));
    }

    /** {@code csv}. */
    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void writeMembers(OutputStream target, List<String> attributes, Stream<ProfileValues> members)
            throws IOException {
        write(target, header(attributes), members.map(CsvExport::row));
    }

    private static List<String> header(List<String> attributes) {
        return Stream.concat(Stream.of("id"), attributes.stream()).toList();
    }

    private static Stream<List<String>> rows(
            Population population, Criterion criterion, AsOf asOf, List<String> attributes) {
        return population.values(criterion, asOf, attributes).map(CsvExport::row);
    }

    private static List<String> row(ProfileValues profile) {
        List<String> row = new ArrayList<>(profile.values().size() + 1);
        row.add(profile.id());
        for (List<Value> values : profile.values()) {
            row.add(values.stream().map(CsvExport::cell).collect(joining(BETWEEN_VALUES)));
        }
        return row;
    }

    private static String cell(Value value) {
        return value instanceof Value.Text text ? text.text() : value.toString();
    }
}
