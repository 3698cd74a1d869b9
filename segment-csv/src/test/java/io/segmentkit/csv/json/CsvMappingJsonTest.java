package io.segmentkit.csv.json;

import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.csv.population.CsvFolder;
import io.segmentkit.csv.population.CsvMapping;
import io.segmentkit.csv.population.CsvPopulation;
import io.segmentkit.csv.population.InvalidMappingException;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvMappingJsonTest {
    @Test
    @DisplayName("C7 decimal commas, detected separators, charsets and exact separators are said in JSON")
    void formatsAreSaidInJson(@TempDir Path folder) throws IOException {
        Files.write(
                folder.resolve("people.csv"),
                "id|amount|cities\n1|1234,50|Łódź; x\n".getBytes(Charset.forName("windows-1250")));
        CsvMapping mapping = CsvMappingJson.read("""
                {"version": 1, "zone": "Europe/Warsaw", "asOf": "2026-05-07",
                 "csv": {"separator": "detect", "charset": "windows-1250"},
                 "profiles": {"file": "people.csv", "id": "id", "attributes": {
                   "amount": {"type": "decimal", "decimalComma": true},
                   "cities": {"type": "text", "separator": ";", "trim": false}}}}
                """);
        CsvPopulation csv = CsvPopulation.load(mapping, CsvFolder.of(folder));
        AsOf now = AsOf.at(Instant.EPOCH, ZoneOffset.UTC);
        try (Stream<ProfileValues> values = csv.population().values(everyone(), now, List.of("amount", "cities"))) {
            assertThat(values.map(ProfileValues::values))
                    .containsExactly(List.of(
                            List.of(new Value.Decimal(new BigDecimal("1234.5"))),
                            List.of(new Value.Text("Łódź"), new Value.Text(" x"))));
        }
        assertThat(mapping.zone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
        assertThat(mapping.asOf().orElseThrow().in(mapping.zone())).hasToString("2026-05-06T22:00:00Z");
        assertThat(mapping.schema().check(number("amount").atLeast(1))).isEmpty();
    }

    @Test
    @DisplayName("A10 everything that is wrong with a mapping is told at once, with its JSON pointer")
    void allProblemsAreTold() {
        assertRefused(
                """
                {"version": 1, "zone": "Warsaw", "csv": {"separator": ";;", "charset": "utf-99", "quote": "x"},
                 "profiles": {"file": "people.csv", "attributes": {
                   "a": {"type": "texts"}, "b": {"type": "date", "formats": ["HH:mm"]},
                   "c": {"type": "boolean", "true": ["x"], "false": ["x"]}, "d": {"type": "choice"},
                   "e": {"type": "integer", "decimalComma": true}, "f": {"type": "decimal", "decimalComma": "yes"}},
                   "joins": [{"as": "x", "file": "y.csv", "key": "z"}]},
                 "activities": [
                   {"type": "visit", "file": "a.csv", "profile": "p", "at": {"column": "t"},
                    "parameters": {"x": {"type": "text"}}},
                   {"type": "visit", "file": "b.csv", "profile": "p", "at": {},
                    "parameters": {"x": {"type": "integer"}}}],
                 "records": [{"kind": "deal"}], "label": []}
                """,
                "/zone: expected a zone such as Europe/Warsaw, found \"Warsaw\"",
                "/csv/separator: expected one character such as ; or \\t, or the word detect, found \";;\"",
                "/csv/charset: expected a charset",
                "/csv/quote: unknown field",
                "/profiles: missing field \"id\"",
                "/profiles/attributes/a/type: unknown type, found \"texts\", valid: text, integer",
                "/profiles/attributes/b/formats: expected patterns such as yyyy-MM-dd HH:mm:ss: HH:mm is no pattern of a date",
                "/profiles/attributes/c/false: a word cannot be both true and false: [x]",
                "/profiles/attributes/d/choices: a choice needs the list of its choices",
                "/profiles/attributes/e/decimalComma: unknown field",
                "/profiles/attributes/f/decimalComma: expected true or false, found \"yes\"",
                "/profiles/joins/0: missing field \"column\"",
                "/activities/1/at: missing field \"column\"",
                "/activities/1/parameters/x: another file has it as text, which must be the same, found integer",
                "/records/0: missing field \"file\"",
                "/records/0: missing field \"profile\"",
                "/label: unknown field");
    }

    @Test
    void whatIsNoMappingIsRefused() {
        assertRefused("{\"version\": 2, \"profiles\": {}}", "/version: unsupported version, found 2, valid: 1");
        assertRefused("[]", "expected an object");
        assertRefused("{\"version\": 1", "not JSON");
        assertRefused(
                "{\"version\": 1, \"profiles\": {\"file\": \" \", \"id\": \"i\"}}",
                "/profiles/file: expected a text that is not blank");
    }

    private static void assertRefused(String text, String... problems) {
        assertThatThrownBy(() -> CsvMappingJson.read(text))
                .isInstanceOfSatisfying(
                        InvalidMappingException.class,
                        refusal -> assertThat(refusal.problems().stream().map(Object::toString))
                                .satisfies(found -> {
                                    for (String problem : problems) {
                                        assertThat(found).anyMatch(one -> one.startsWith(problem));
                                    }
                                    assertThat(found).hasSameSizeAs(problems);
                                }));
    }
}
