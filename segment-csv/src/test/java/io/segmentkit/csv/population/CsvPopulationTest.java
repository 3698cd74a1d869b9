package io.segmentkit.csv.population;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.bool;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.monthDay;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.criteria.Criteria.text;
import static io.segmentkit.csv.population.Column.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.criteria.BooleanAttribute;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.csv.file.CsvProblem;
import io.segmentkit.csv.file.CsvProgress;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.population.Population;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvPopulationTest {
    private static final TextAttribute CITY = text("city");
    private static final DateAttribute BORN = date("born");
    private static final NumberAttribute AMOUNT = number("amount");
    private static final BooleanAttribute VIP = bool("vip");
    private static final AsOf NOW = AsOf.startOf(LocalDate.of(2026, 5, 7), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private CsvMapping.Builder people() {
        return CsvMapping.of("people.csv")
                .id("id")
                .bind(CITY)
                .bind(BORN, column("born").formats("dd.MM.yyyy", "yyyy-MM-dd"))
                .bind(VIP, column("vip").booleans(List.of("tak"), List.of("nie")));
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private List<String> members(Population population, Criterion criterion) {
        try (Stream<String> members = population.members(criterion, NOW)) {
            return members.sorted().toList();
        }
    }

    @Test
    @DisplayName(
            "C7 formats are tried in their order; words, decimal commas and days of the year are as the host has them")
    void cellsAreReadAsTheMappingSays() throws IOException {
        write(
                "people.csv",
                "id;city;born;vip;amount;day",
                "1;Łódź;29.02.2000;tak;1234,50;16.4.",
                "2;;2001-03-04;nie;;");
        CsvMapping mapping = people().bind(AMOUNT, column("amount").decimalComma())
                .bind(monthDay("day"), column("day").formats("dd.MM", "d.M."))
                .build();
        CsvPopulation csv = CsvPopulation.load(mapping, CsvFolder.of(folder));
        try (Stream<ProfileValues> values =
                csv.population().values(everyone(), NOW, List.of("born", "vip", "amount", "day", "city"))) {
            assertThat(values.map(ProfileValues::values))
                    .containsExactly(
                            List.of(
                                    List.of(new Value.Date(LocalDate.of(2000, 2, 29))),
                                    List.of(new Value.Truth(true)),
                                    List.of(new Value.Decimal(new BigDecimal("1234.5"))),
                                    List.of(new Value.DayOfYear(MonthDay.of(4, 16))),
                                    List.of(new Value.Text("Łódź"))),
                            List.of(
                                    List.of(new Value.Date(LocalDate.of(2001, 3, 4))),
                                    List.of(new Value.Truth(false)),
                                    List.of(),
                                    List.of(),
                                    List.of()));
        }
        assertThat(members(csv.population(), BORN.isPresent())).containsExactly("1", "2");
        assertThat(csv.profiles().get(0)).hasToString("profile 1");
    }

    @Test
    @DisplayName("C4 C7 bad rows are left out as a whole and reported with file, line, column, expected and found")
    void badRowsAreSkippedAndReported() throws IOException {
        write("people.csv", "id,city,born,vip", "1,A,30.02.2000,maybe", "2,B,,", "2,C,,", ",D,,", "3,E,,,", "4,F,,tak");
        CsvPopulation csv =
                CsvPopulation.load(people().build(), CsvFolder.of(folder).skippingBadRows());
        assertThat(csv.profiles()).extracting(CsvProfile::id).containsExactly("2", "4");
        assertThat(csv.problems())
                .extracting(CsvProblem::withFound)
                .containsExactly(
                        "people.csv, line 2, column born: expected a date as dd.MM.yyyy or yyyy-MM-dd, found \"30.02.2000\"",
                        "people.csv, line 2, column vip: expected tak for true or nie for false, found \"maybe\"",
                        "people.csv, line 4, column id: expected an id that no earlier row has, found \"2\"",
                        "people.csv, line 5, column id: expected an id, found \"\"",
                        "people.csv, line 6: expected 4 cells as in the header, found 5");
        assertThat(csv.problemCount()).isEqualTo(5);
        assertThat(members(csv.population(), CITY.is("B"))).containsExactly("2");
    }

    @Test
    @DisplayName(
            "C4 files with bad rows are refused with the first problems and their true number, without what was found")
    void badRowsRefuseTheFiles() throws IOException {
        write("people.csv", "id,city,born,vip", "1,A,secret,", "2,A,secret,", "3,A,secret,");
        CsvFolder refusing = CsvFolder.of(folder).keeping(2);
        assertThatThrownBy(() -> CsvPopulation.load(people().build(), refusing))
                .isInstanceOfSatisfying(InvalidCsvException.class, refusal -> {
                    assertThat(refusal.total()).isEqualTo(3);
                    assertThat(refusal.problems()).hasSize(2);
                })
                .hasMessageContaining("people.csv, line 2, column born")
                .hasMessageNotContaining("secret");
    }

    @Test
    @DisplayName("C7 rows that name no profile are left out and counted, and are no problem")
    void strangersAreLeftOut() throws IOException {
        write("people.csv", "id,city,born,vip", "1,A,,");
        write("visits.csv", "who,at", "9,2026-05-07T10:00", "1,2026-05-06T10:00", "8,2026-05-07T10:00");
        CsvMapping mapping = people().activities(
                        "visits.csv",
                        visit -> visit.profile("who").type("visit").at(column("at")))
                .build();
        CsvPopulation csv = CsvPopulation.load(mapping, CsvFolder.of(folder));
        assertThat(csv.leftOut()).containsExactly(new LeftOut("visits.csv", 2, 2, "9"));
        assertThat(csv.leftOut().get(0))
                .hasToString("visits.csv: 2 rows name a profile that is not there, first on line 2");
        assertThat(members(csv.population(), activity("visit").ever())).containsExactly("1");
    }

    @Test
    @DisplayName("C7 activities of one type may come from several files, and undeclared types from an open one")
    void activitiesOfOneTypeFromSeveralFiles() throws IOException {
        write("people.csv", "id,city,born,vip", "1,A,,", "2,B,,");
        write("web.csv", "who,at,url", "1,2026-05-07,/a", "2,2026-05-07,/b");
        write("app.csv", "who,event,at,amount", "1,visit,2026-05-06,5", "1,buy,2026-05-06,7", "2,call,2026-05-06,1");
        CsvMapping mapping = people().activities(
                        "web.csv",
                        web -> web.profile("who")
                                .type("visit")
                                .at(column("at").formats("yyyy-MM-dd"))
                                .bind(text("url")))
                .activities(
                        "app.csv",
                        app -> app.profile("who")
                                .typeColumn("event")
                                .at(column("at").formats("yyyy-MM-dd"))
                                .bind(AMOUNT))
                .build();
        Population population =
                CsvPopulation.load(mapping, CsvFolder.of(folder)).population();
        assertThat(members(population, activity("visit").atLeast(2))).containsExactly("1");
        assertThat(members(
                        population,
                        activity("visit").where(text("url").is("/b")).ever()))
                .containsExactly("2");
        assertThat(members(population, activity("visit").sum(AMOUNT).atLeast(5)))
                .containsExactly("1");
        assertThat(members(population, activity("buy").where(AMOUNT.is(7)).ever()))
                .containsExactly("1");
        assertThat(members(population, activity("call").ever())).containsExactly("2");
    }

    @Test
    void filesThatContradictEachOtherAreRefused() {
        CsvMapping.Builder mapping = people().activities(
                        "a.csv",
                        a -> a.profile("who").type("visit").at(column("at")).bind(text("what")))
                .activities(
                        "b.csv",
                        b -> b.profile("who").type("visit").at(column("at")).bind(number("what")));
        assertThatThrownBy(mapping::build)
                .isInstanceOf(InvalidMappingException.class)
                .hasMessage(
                        "/activities/1/parameters/what: another file has it as text, which must be the same, found decimal");
    }

    @Test
    void labelsOfACellAndOfAFileAreOneSet() throws IOException {
        write("people.csv", "id,city,born,vip,tags", "1,A,,,\"a; b;;\"", "2,B,,,");
        write("tags.csv", "tag,who", "c,1", "c,2", "a,1");
        CsvMapping mapping = people().tags(column("tags").separatedBy(";"))
                .labels(tags(), "tags.csv", rows -> rows.profile("who").labels(column("tag")))
                .build();
        Population population =
                CsvPopulation.load(mapping, CsvFolder.of(folder)).population();
        assertThat(members(population, tags().hasAll("a", "b", "c"))).containsExactly("1");
        assertThat(members(population, tags().hasAny("c"))).containsExactly("1", "2");
    }

    @Test
    void missingFilesAndColumnsAreToldAtOnce() throws IOException {
        write("people.csv", "id,town,born,vip,vip");
        CsvMapping mapping = people().records(
                        "deal", "deals.csv", rows -> rows.profile("who").bind(AMOUNT))
                .join("x", "town", "towns.csv", "key")
                .build();
        assertThatThrownBy(() -> CsvPopulation.load(mapping, CsvFolder.of(folder)))
                .isInstanceOf(InvalidMappingException.class)
                .hasMessageContaining("/profiles/joins/0/file: no such file")
                .hasMessageContaining(
                        "/profiles/attributes/city/column: unknown column, found \"city\", valid: id, town")
                .hasMessageContaining("/profiles/attributes/vip/column: several columns have this name, found \"vip\"")
                .hasMessageContaining("/records/0/file: no such file");
    }

    @Test
    void whatAColumnCannotHoldIsRefusedAtOnce() {
        CsvMapping.Builder mapping = people();
        assertThatThrownBy(() -> mapping.bind(AMOUNT, column("a").formats("dd.MM.yyyy")))
                .hasMessage("column a: formats are for dates and times, not for amount: decimal");
        assertThatThrownBy(() -> mapping.bind(date("d"), column("a").formats("HH:mm")))
                .hasMessage("column a: HH:mm is no pattern of a date");
        assertThatThrownBy(() -> mapping.bind(date("d"), column("a").decimalComma()))
                .hasMessageContaining("a decimal comma is for decimal numbers");
        assertThatThrownBy(() -> mapping.bind(CITY)).hasMessage("attribute city is bound twice");
        assertThatThrownBy(() -> CsvMapping.of("a.csv").build())
                .hasMessage("the mapping of a.csv must say which column is the id: id(...)");
    }

    @Test
    @DisplayName("C4 progress goes over all files together and ends with the whole")
    void progressGoesOverAllFiles() throws IOException {
        write("people.csv", "id,city,born,vip", "1,A,,");
        write("visits.csv", "who,at", "1,2026-05-06T10:00");
        List<CsvProgress> seen = new ArrayList<>();
        CsvMapping mapping = people().activities(
                        "visits.csv",
                        visit -> visit.profile("who").type("visit").at(column("at")))
                .build();
        CsvPopulation.load(mapping, CsvFolder.of(folder).watchedBy(seen::add));
        long bytes = Files.size(folder.resolve("people.csv")) + Files.size(folder.resolve("visits.csv"));
        assertThat(seen).extracting(CsvProgress::rows).containsExactly(1L, 2L);
        assertThat(seen.get(1).bytesRead()).isEqualTo(bytes);
        assertThat(seen.get(1).share()).hasValue(1);
    }
}
