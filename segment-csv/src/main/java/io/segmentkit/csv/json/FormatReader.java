package io.segmentkit.csv.json;

import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.document.JsonObject;
import java.nio.charset.Charset;
import java.util.Optional;

/** Reads {@code {"csv": {"separator": ";", "charset": "windows-1250"}}}: how files are written. */
final class FormatReader {
    private static final String DETECT = "detect";

    private FormatReader() {}

    /** The usual format as far as the part says nothing else. */
    static CsvFormat read(JsonObject part, CsvFormat usual) {
        Optional<JsonObject> csv = part.optionalObject("csv");
        if (csv.isEmpty()) {
            return usual;
        }
        JsonObject json = csv.get();
        CsvFormat separated = json.made(
                        "separator",
                        text -> separated(usual, text),
                        "expected one character such as ; or \\t, or the word " + DETECT)
                .orElse(usual);
        CsvFormat format = json.made(
                        "charset",
                        name -> separated.in(Charset.forName(name)),
                        "expected a charset such as UTF-8 or windows-1250")
                .orElse(separated);
        json.refuseOthers();
        return format;
    }

    private static CsvFormat separated(CsvFormat usual, String text) {
        if (text.equals(DETECT)) {
            return new CsvFormat(
                    usual.charset(),
                    Optional.empty(),
                    usual.hasHeader(),
                    usual.comment(),
                    usual.raggedRows(),
                    usual.limits());
        }
        if (text.length() != 1) {
            throw new IllegalArgumentException(text);
        }
        return usual.separatedBy(text.charAt(0));
    }
}
