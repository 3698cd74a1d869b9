package io.segmentkit.examples.quickstart.csv;

import io.segmentkit.examples.quickstart.csv.CsvSource.Join;
import io.segmentkit.examples.quickstart.document.JsonObject;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Reads which file holds something, and the files joined to it. */
final class SourceReader {
    private final CsvFormat usual;

    SourceReader(CsvFormat usual) {
        this.usual = usual;
    }

    /** The file of a part of the mapping, with the joins of that part. */
    CsvSource read(JsonObject part) {
        String file = part.text("file");
        CsvFormat format = format(part, usual);
        List<Join> joins = part.objects("joins", this::join);
        return new CsvSource(file, part.pointer("file"), format, joins);
    }

    private Join join(JsonObject part) {
        CsvSource source = new CsvSource(part.text("file"), part.pointer("file"), format(part, usual), List.of());
        Join join = new Join(
                part.text("as"), MappingReader.column(part, "column"), source, MappingReader.column(part, "key"));
        part.refuseOthers();
        return join;
    }

    /** How files of this part are written, as far as it differs from the usual. */
    static CsvFormat format(JsonObject part, CsvFormat usual) {
        Optional<JsonObject> csv = part.optionalObject("csv");
        Optional<Character> separator = csv.flatMap(
                format -> format.made("separator", SourceReader::character, "expected one character such as ; or \\t"));
        Optional<Charset> charset = csv.flatMap(
                format -> format.made("charset", Charset::forName, "expected a charset such as UTF-8 or windows-1250"));
        csv.ifPresent(JsonObject::refuseOthers);
        return new CsvFormat(separator.orElse(usual.separator()), charset.orElse(usual.charset()));
    }

    private static char character(String text) {
        if (text.length() != 1 || "\"\r\n".contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return text.charAt(0);
    }
}
