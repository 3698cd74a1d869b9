package io.segmentkit.csv.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are: rows or a problem, and the rows that other readers find. */
class FuzzTest {
    private static final CsvFormat ANY_WIDTH =
            CsvFormat.detected().separatedBy(',').withoutHeader().ragged(RaggedRows.KEEP);
    private static final long SECONDS = Long.getLong("segmentkit.fuzz.seconds", 1);

    @Property
    @Label("C6 arbitrary bytes give rows or a problem")
    void arbitraryBytes(@ForAll byte[] bytes) {
        assertThat(Outcome.of(bytes, CsvFormat.detected())).isNotNull();
        assertThat(Outcome.of(bytes, ANY_WIDTH.commentedBy('#'))).isNotNull();
    }

    @Property
    @Label("C6 text of quotes, separators and line ends gives the rows of FastCSV, wherever its pieces are cut")
    void rowsOfFastCsv(@ForAll("markup") String markup, @ForAll @IntRange(min = 0, max = 40_000) int before) {
        String text = "0123456,8\r\n".repeat(before / 11) + "x".repeat(before % 11) + markup;
        List<List<String>> expected = rowsByFastCsv(text);
        Csv csv = Csv.read(text, ANY_WIDTH);
        assertThat(csv.rows()).isEqualTo(expected);
        assertThat(csv.problems()).isEmpty();
    }

    @Property
    @Label("C6 a row with text after a closing quote spoils no row before it, nor lines that follow in plain text")
    void rowsAroundASpoiledOne(@ForAll @IntRange(min = 0, max = 30_000) int before, @ForAll("markup") String markup) {
        String start = "a,\"b\"\n" + "0123456,\"8\"\n".repeat(before / 12);
        String text = start + "\"x\"y" + markup.replace("\n", "").replace("\r", "") + "\nc,\"d\"\n";
        Csv csv = Csv.read(text, ANY_WIDTH);
        int line = before / 12 + 2;
        assertThat(csv.problems())
                .extracting(problem -> problem.line().orElseThrow())
                .containsExactly((long) line);
        assertThat(csv.rows()).hasSize(line).endsWith(List.of("c", "d"));
        assertThat(csv.lines()).endsWith(line + 1L);
    }

    @Property
    @Label("C6 what is written is read again, for arbitrary text")
    void whatIsWrittenIsRead(@ForAll("tables") List<@Size(min = 2, max = 4) List<String>> rows) {
        StringWriter target = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(target)) {
            rows.forEach(writer::writeRecord);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Assume.that(!beginsAsIfWithByteOrderMark(target.toString()));
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            Csv csv = Csv.read(target.toString().getBytes(charset), ANY_WIDTH.in(charset));
            assertThat(csv.rows()).isEqualTo(rows);
            assertThat(csv.problems()).isEmpty();
        }
    }

    /** U+FEFF is one; U+FFFE, which is no character, has the bytes of one in the other order of bytes. */
    private static boolean beginsAsIfWithByteOrderMark(String text) {
        return text.startsWith("\uFEFF") || text.startsWith("\uFFFE");
    }

    @Test
    void mutatedFilesAreRowsOrAProblem() {
        SplittableRandom random = new SplittableRandom(20260507);
        CsvFormat small = CsvFormat.detected().within(new CsvLimits(2_000, 3_000, 20));
        long end = System.nanoTime() + SECONDS * 1_000_000_000;
        long rounds = 0;
        long rows = 0;
        long problems = 0;
        long refused = 0;
        while (rounds < 200 || System.nanoTime() < end) {
            byte[] bytes = mutated(seed(random), random);
            Outcome outcome = Outcome.of(bytes, random.nextBoolean() ? small : small.ragged(RaggedRows.FILL));
            rounds++;
            rows += outcome.rows();
            problems += outcome.problems();
            refused += outcome.refused() ? 1 : 0;
        }
        assertThat(rows).as("rows in %s rounds", rounds).isPositive();
        assertThat(problems).as("problems in %s rounds", rounds).isPositive();
        assertThat(refused).as("refused of %s", rounds).isBetween(1L, rounds - 1);
    }

    private static byte[] seed(SplittableRandom random) {
        StringBuilder text = new StringBuilder("id,name,note\r\n");
        int rows = random.nextInt(600);
        for (int i = 0; i < rows; i++) {
            text.append(i).append(i % 7 == 0 ? ",\"Zo\u00eb, \"\"z\"\"\",\"two\nlines\"\n" : ",\u0141ukasz,x\r\n");
        }
        return switch (random.nextInt(3)) {
            case 0 -> text.toString().getBytes(StandardCharsets.UTF_8);
            case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            default -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        };
    }

    private static byte[] mutated(byte[] seed, SplittableRandom random) {
        byte[] bytes = seed.clone();
        String marks = "\",\n\r\0;\u00ff\u0080";
        int changes = random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(8));
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) marks.charAt(random.nextInt(marks.length()));
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                default -> java.util.Arrays.fill(bytes, at, Math.min(bytes.length, at + 3_500), (byte) 'x');
            }
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.strings().withChars("\",\n\r a\u00e9\u4e2d").ofMaxLength(60);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings()
                .all()
                .ofMaxLength(30)
                .map(text -> text.replace("\0", "0"))
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        return cell.list().ofMinSize(2).ofMaxSize(4).list().ofMaxSize(20);
    }

    private static List<List<String>> rowsByFastCsv(String text) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            reader.forEach(row -> rows.add(row.getFields()));
        } catch (CsvParseException e) {
            Assume.that(false);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows;
    }
}
