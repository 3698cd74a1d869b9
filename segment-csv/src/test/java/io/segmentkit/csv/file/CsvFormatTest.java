package io.segmentkit.csv.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("C6 charset and separator, given or detected")
class CsvFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '\'',
            value = {
                "','!a,b;c~1,2;3~",
                "';'!a;b~1,5;2,5~3,1;4,1~",
                "'|'!a|b|c,d~1|2|3~",
                "';'!\"x,y,z\";b~1;2~",
                "';'!1,5;2,5~1;2~3;4~",
                "','!a~1;2~",
                "','!a,b;c~",
                "'#'!sep=#~a#b~1#2~",
            })
    void separatorIsDetected(char expected, String text) {
        assertThat(Csv.read(text.replace('~', '\n')).format().separator()).contains(expected);
    }

    @Test
    void separatorThatASpreadsheetDeclaresIsNoRow() {
        Csv csv = Csv.read("\uFEFFsep=;\r\na;b\r\n1,5;2\r\n");
        assertThat(csv.header()).containsExactly("a", "b");
        assertThat(csv.rows()).containsExactly(List.of("1,5", "2"));
        assertThat(csv.lines()).containsExactly(3L);
    }

    @Test
    void declaredSeparatorIsNoRowEitherWhereItIsGiven() {
        assertThat(Csv.read("sep=;\na;b\n", CsvFormat.detected().separatedBy(';'))
                        .header())
                .containsExactly("a", "b");
        assertThat(Csv.read("sep=;\n", CsvFormat.detected().separatedBy(',')).header())
                .containsExactly("sep=;");
    }

    @Test
    void tabsAreDetectedAndGiven() {
        assertThat(Csv.read("a\tb\n1\t2\n").rows()).containsExactly(List.of("1", "2"));
        assertThat(Csv.read("a\tb,c\n", CsvFormat.detected().separatedBy('\t')).header())
                .containsExactly("a", "b,c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarkNamesTheCharset(String charset) {
        byte[] bytes = "\uFEFFname,x\nZo\u00eb \ud83d\ude00,1\n".getBytes(Charset.forName(charset));
        Csv csv = Csv.read(bytes, CsvFormat.detected().in(StandardCharsets.ISO_8859_1));
        assertThat(csv.header()).containsExactly("name", "x");
        assertThat(csv.rows()).containsExactly(List.of("Zo\u00eb \ud83d\ude00", "1"));
        assertThat(csv.format().charset()).contains(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1250", "ISO-8859-2", "UTF-16LE", "UTF-16", "GB18030", "IBM037"})
    void charsetIsGiven(String charset) {
        Charset given = Charset.forName(charset);
        String name = given.newEncoder().canEncode('\u0142') ? "\u0141\u00f3d\u017a" : "Zo\u00eb";
        byte[] bytes = ("city,x\n\"" + name + ", \"\"x\"\"\",1\n").getBytes(given);
        assertThat(Csv.read(bytes, CsvFormat.detected().in(given)).rows())
                .containsExactly(List.of(name + ", \"x\"", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, C3, 0xC3",
        "UTF-8, EDA080, 0xED",
        "UTF-8, F09F98, 0xF0",
        "UTF-8, C0AF, 0xC0",
        "windows-1252, 81, 0x81",
        "US-ASCII, 80, 0x80",
        "UTF-16LE, 00D8, 0x00",
    })
    @DisplayName("C6 bytes that are no text are a problem with line and column")
    void wrongBytes(String charset, String hex, String found) throws Exception {
        Charset given = Charset.forName(charset);
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        bytes.write("a,b\n1,x\n2,y".getBytes(given));
        bytes.write(java.util.HexFormat.of().parseHex(hex));
        bytes.write(",\n3,z\n".getBytes(given));
        Csv csv = Csv.read(bytes.toByteArray(), CsvFormat.detected().in(given));
        assertThat(csv.rows()).containsExactly(List.of("1", "x"), List.of("3", "z"));
        assertThat(csv.told())
                .containsExactly(
                        "people.csv, line 3, column b: expected text in " + charset + ", found the byte " + found);
    }

    @Test
    @DisplayName("C6 NUL is a problem with line and column")
    void nulIsAProblem() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
            Csv csv = Csv.read(
                    "a,b\n1,x\0y\n2,z\n".getBytes(charset), CsvFormat.detected().in(charset));
            assertThat(csv.rows()).containsExactly(List.of("2", "z"));
            assertThat(csv.told())
                    .containsExactly("people.csv, line 2, column b: expected text, found the character NUL");
        }
    }

    @Test
    void commentsEmptyLinesAndRaggedRowsAreAsToldTo() {
        CsvFormat format = CsvFormat.detected().commentedBy('#').ragged(RaggedRows.FILL);
        Csv csv = Csv.read("# \"a\n\na,b\n#x,\"\n1\n\n2,y,,\n3,z,!\n", format);
        assertThat(csv.rows()).containsExactly(List.of("1", ""), List.of("2", "y"));
        assertThat(csv.told()).containsExactly("people.csv, line 8: expected 2 cells as in the header, found 3");
        assertThat(Csv.read(
                                "1\n2,y,z\n",
                                CsvFormat.detected()
                                        .separatedBy(',')
                                        .withoutHeader()
                                        .ragged(RaggedRows.KEEP))
                        .rows())
                .containsExactly(List.of("1"), List.of("2", "y", "z"));
    }

    @Test
    void separatorAndCommentCanBeToldFromTheRest() {
        assertThatThrownBy(() -> CsvFormat.detected().separatedBy('"'))
                .hasMessage("separator must not be a quote, a line end, NUL or half a character: U+0022");
        assertThatThrownBy(() -> CsvFormat.detected().separatedBy('#').commentedBy('#'))
                .hasMessage("separator and comment must differ: '#'");
    }
}
