package io.segmentkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says of wrong files: all of it, each with its place, and exit code 3. */
class ProblemsTest {
    private static final String MAPPING = """
            {"version": 1,
             "profiles": {"file": "people.csv", "id": "id", "attributes": {
               "city": {"type": "text"}, "born": {"type": "date", "formats": ["dd.MM.yyyy", "yyyy-MM-dd"]},
               "score": {"type": "integer"}, "vip": {"type": "boolean", "true": ["Y"], "false": ["N"]},
               "day": {"type": "monthDay", "formats": ["MM-dd"]}}},
             "activities": [{"type": "visit", "file": "visits.csv", "profile": "person", "at": {"column": "at"}}]}
            """;
    private static final String SEGMENTS = """
            {"version": 1, "segments": [{"name": "visitors", "criterion":
              {"type": "activity", "activity": "visit", "test": {"type": "atLeast", "value": 1}}}]}
            """;
    private static final String PEOPLE = "id,city,born,score,vip,day\n1,Kraków,29.02.2000,7,Y,02-29\n2,,,,,\n";
    private static final String VISITS = "person,at\n1,2026-05-07T10:00\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        write("mapping.json", MAPPING);
        write("segments.json", SEGMENTS);
        write("people.csv", PEOPLE);
        write("visits.csv", VISITS);
    }

    @Test
    void filesWithoutProblemsAreCounted() {
        Run run = run("count");
        assertThat(run.err()).isEmpty();
        assertThat(run.counts()).containsEntry("visitors", 1L);
    }

    @Test
    void unknownColumnNamesThoseThereAre() throws IOException {
        write("mapping.json", MAPPING.replace("\"person\"", "\"persn\""));
        assertRefused("mapping.json /activities/0/profile: unknown column, found \"persn\", valid: person, at");
    }

    @Test
    void missingFileIsAProblemOfTheMapping() throws IOException {
        Files.delete(folder.resolve("visits.csv"));
        assertRefused("mapping.json /activities/0/file: no such file in");
    }

    @Test
    void allWrongCellsAreToldWithTheirPlaces() throws IOException {
        write("people.csv", PEOPLE + "3,Łódź,30.02.2000,x,y,2-30\n");
        assertRefused(
                "people.csv, line 4, column born: expected a date as dd.MM.yyyy or yyyy-MM-dd, found \"30.02.2000\"",
                "people.csv, line 4, column score: expected a whole number, found \"x\"",
                "people.csv, line 4, column vip: expected Y for true or N for false, found \"y\"",
                "people.csv, line 4, column day: expected a day of the year as MM-dd, found \"2-30\"");
    }

    @Test
    void raggedRowsAreTold() throws IOException {
        write("visits.csv", VISITS + "\"1\",2026-05-07T10:00,more\n1\n");
        assertRefused(
                "visits.csv, line 3: expected 2 cells as in the header, found 3",
                "visits.csv, line 4: expected 2 cells as in the header, found 1");
    }

    @Test
    void idsAreThereAndDifferent() throws IOException {
        write("people.csv", PEOPLE + "1,,,,,\n,,,,,\n");
        assertRefused(
                "people.csv, line 4, column id: expected an id that no earlier row has, found \"1\"",
                "people.csv, line 5, column id: expected an id, found \"\"");
    }

    @Test
    void ofManyProblemsTheFirstAreShownWithTheTrueTotal() throws IOException {
        write("visits.csv", VISITS + "1,now\n".repeat(1000));
        Run run = assertRefused("... 1000 problems in all");
        assertThat(run.err().lines()).hasSize(21);
    }

    @Test
    void bytesThatAreNoTextAreTold() throws IOException {
        Files.write(folder.resolve("people.csv"), PEOPLE.getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("people.csv, line 2, column city: expected text in UTF-8, found the byte 0xF3");
    }

    @Test
    void quoteThatIsNeverClosedIsTold() throws IOException {
        write("visits.csv", VISITS + "1,\"2026\n");
        assertRefused("visits.csv, line 3: expected a closing quote, found ");
    }

    @Test
    void rowsOfUnknownProfilesAreLeftOutAndTold() throws IOException {
        write("visits.csv", VISITS + "9,2026-05-07T10:00\n8,2026-05-07T10:00\n");
        Run run = run("count");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .isEqualTo("left out: visits.csv: 2 rows name a profile that is not there, first on line 3: \"9\"\n");
        assertThat(run.counts()).containsEntry("visitors", 1L);
    }

    @Test
    void wrongJsonIsTold() throws IOException {
        write("segments.json", "{\"version\": 1, ");
        assertRefused("segments.json: not JSON at line 1, column 16");
        write("segments.json", "{\"version\": 2}");
        assertRefused("segments.json /version: unsupported version, found 2, valid: 1");
        write("mapping.json", "{\"version\": 1, \"profile\": {}}");
        assertRefused("missing field \"profiles\"", "mapping.json /profile: unknown field, found \"profile\", valid: ");
    }

    @Test
    void allProblemsOfAMappingAreTold() throws IOException {
        write(
                "mapping.json",
                MAPPING.replace("\"text\"", "\"string\"")
                        .replace("dd.MM.yyyy", "bb")
                        .replace("\"visit\"", "7"));
        assertRefused(
                "mapping.json /profiles/attributes/city/type: unknown type, found \"string\", valid: text, integer",
                "mapping.json /profiles/attributes/born/formats: expected patterns such as",
                "mapping.json /activities/0/type: expected a text, found 7");
    }

    @Test
    void segmentsFitTheMappingAndEachOther() throws IOException {
        write("segments.json", """
                {"version": 1, "segments": [
                  {"name": "a", "criterion": {"type": "attribute", "attribute": "citty", "test": {"type": "isPresent"}}},
                  {"name": "b", "criterion": {"type": "allOf", "operands": [
                    {"type": "everyone"}, {"type": "not", "operand": {"type": "segment", "segment": "x"}}]}},
                  {"name": "c", "criterion": {"type": "segment", "segment": "d"}},
                  {"name": "d", "criterion": {"type": "segment", "segment": "c"}},
                  {"name": " A ", "criterion": {"type": "saved", "name": "y"}}]}
                """);
        assertRefused(
                "segments.json /segments/0/criterion/attribute: unknown attribute, found \"citty\", valid: city, born",
                "segments.json /segments/1/criterion/operands/1/operand: unknown segment, found \"x\", valid: a, b",
                "segments.json /segments/2/criterion: needs itself, found ",
                "segments.json /segments/4/name: an earlier one has this name",
                "segments.json /segments/4/criterion: unknown saved criterion, found \"y\"");
    }

    @Test
    void checkTellsOfSegmentsAndOfData() throws IOException {
        write("segments.json", "{\"version\": 1, \"segment\": []}");
        write("people.csv", PEOPLE + "3,,,x,,\n");
        Run run = run("check");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("/segment: unknown field").contains("people.csv, line 4, column score");
    }

    private Run assertRefused(String... messages) {
        Run run = run("count");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(messages).doesNotContain("Exception");
        return run;
    }

    private Run run(String command) {
        String mapping = folder.resolve("mapping.json").toString();
        return Run.of(
                command,
                "--mapping",
                mapping,
                "--segments",
                folder.resolve("segments.json").toString());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
