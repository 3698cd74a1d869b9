package io.segmentkit.csv.file;

import static java.util.Objects.requireNonNull;

import io.segmentkit.csv.text.CsvText;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a CSV file is written (C6): its charset, its separator, whether its first row is a header, and what is accepted.
 *
 * <p>Cells may be in double quotes, in which a double quote is written twice (RFC 4180); a backslash is a character like
 * any other. Lines end in LF, CRLF or CR, also mixed. Empty lines are left out. Immutable.
 *
 * @param charset the charset where no byte order mark says otherwise; empty for UTF-8
 * @param separator what stands between cells; empty to detect it, see {@link #detected}
 * @param hasHeader whether the first row names the columns
 * @param comment what lines begin with that are left out; empty where there are none
 * @param raggedRows what is done with rows that are too long or too short
 * @param limits how large the parts of a file may be
 */
public record CsvFormat(
        Optional<Charset> charset,
        Optional<Character> separator,
        boolean hasHeader,
        Optional<Character> comment,
        RaggedRows raggedRows,
        CsvLimits limits) {
    private static final CsvFormat DETECTED = new CsvFormat(
            Optional.empty(), Optional.empty(), true, Optional.empty(), RaggedRows.REFUSE, CsvLimits.standard());

    /** Checks that separator and comment can be told from each other, from quotes and from line ends. */
    public CsvFormat {
        requireNonNull(charset, "charset");
        requireNonNull(raggedRows, "raggedRows");
        requireNonNull(limits, "limits");
        separator.ifPresent(character -> check("separator", character));
        comment.ifPresent(character -> check("comment", character));
        if (separator.isPresent() && separator.equals(comment)) {
            throw new IllegalArgumentException("separator and comment must differ: '" + separator.get() + "'");
        }
    }

    /**
     * A file with a header, in the charset of its byte order mark or else UTF-8, whose separator is detected.
     *
     * <p>A first line {@code sep=;}, which spreadsheets write, gives the separator and is no row. (The same line is left out
     * where that separator is given.) Otherwise the first 20
     * rows, as far as they lie in the first 8,192 characters, are split at commas, semicolons, tabs and pipes outside
     * quotes. Of those that split the first row, the one wins by which the most rows have as many cells as the first;
     * then the one that gives more cells; then the first in the order above. A file that none of them splits is read
     * with commas.
     */
    public static CsvFormat detected() {
        return DETECTED;
    }

    /** The same with a separator that is given. */
    public CsvFormat separatedBy(char character) {
        return new CsvFormat(charset, Optional.of(character), hasHeader, comment, raggedRows, limits);
    }

    /** The same in a charset. A byte order mark of UTF-8, UTF-16 or UTF-32 in the file counts more. */
    public CsvFormat in(Charset given) {
        return new CsvFormat(Optional.of(given), separator, hasHeader, comment, raggedRows, limits);
    }

    /** The same without a header: the first row is data, and columns are called {@code 1}, {@code 2} and so on. */
    public CsvFormat withoutHeader() {
        return new CsvFormat(charset, separator, false, comment, raggedRows, limits);
    }

    /** The same with comments: lines that begin with the character are left out. */
    public CsvFormat commentedBy(char character) {
        return new CsvFormat(charset, separator, hasHeader, Optional.of(character), raggedRows, limits);
    }

    /** The same with another treatment of rows that are too long or too short. */
    public CsvFormat ragged(RaggedRows rows) {
        return new CsvFormat(charset, separator, hasHeader, comment, rows, limits);
    }

    /** The same with other limits. */
    public CsvFormat within(CsvLimits other) {
        return new CsvFormat(charset, separator, hasHeader, comment, raggedRows, other);
    }

    private static void check(String name, char character) {
        if (character == CsvText.QUOTE
                || character == '\r'
                || character == '\n'
                || character == 0
                || Character.isSurrogate(character)) {
            throw new IllegalArgumentException(name
                    + " must not be a quote, a line end, NUL or half a character: U+%04X".formatted((int) character));
        }
    }
}
