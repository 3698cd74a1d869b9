package io.segmentkit.examples.quickstart;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.segmentkit.contact.ContactEntry;
import io.segmentkit.contact.ContactStore;
import io.segmentkit.contact.SegmentAssignment;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.csv.contact.ContactImport;
import io.segmentkit.csv.contact.ContactImportProgress;
import io.segmentkit.csv.contact.ContactImportResult;
import io.segmentkit.csv.file.CsvSource;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.csv.file.OnBadRow;
import io.segmentkit.csv.list.ListedMembers;
import io.segmentkit.csv.list.MemberFile;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.examples.quickstart.source.DriverDataSource;
import io.segmentkit.segment.Segments;
import io.segmentkit.store.memory.InMemoryContactStore;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of contacts, through the import, into databases: what memory makes of the same files is what is expected. */
class ContactImportDatabaseTest {
    private static final String DATA = System.getProperty("segmentkit.data", "");
    private static final String HEADER = "Country;First name;Last name;Mobile;E-mail;External ID;Organization;Segments";
    private static final TextAttribute EMAIL = text("email");
    private static final TextAttribute ORGANIZATION = text("organization");

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static int databases;

    enum Engine {
        H2,
        SQLITE,
        POSTGRES;

        DriverDataSource source() {
            String url = switch (this) {
                case H2 -> "jdbc:h2:" + folder.resolve("h2");
                case SQLITE -> "jdbc:sqlite:" + folder.resolve("sqlite");
                case POSTGRES -> postgres.getJdbcUrl("postgres", "postgres");
            };
            return DriverDataSource.made(url, Optional.empty(), Optional.empty());
        }

        ContactDatabase empty(String... lists) {
            return ContactDatabase.of(source(), "try" + databases++ + "_", lists);
        }
    }

    @BeforeAll
    static void startServer() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        postgres.close();
    }

    private static CsvSource file(Charset charset, String mark, List<String> rows) {
        String text = mark + HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n";
        return CsvSource.ofBytes("contacts.csv", text.getBytes(charset));
    }

    private static CsvSource file(List<String> rows) {
        return file(StandardCharsets.UTF_8, "", rows);
    }

    private static ContactImport into(ContactStore store) {
        return ContactImport.into(store).onBadRow(OnBadRow.SKIP_AND_REPORT).keeping(10_000);
    }

    /** Rows of several hundred people, some more than once, some wrong, as spreadsheets write them. */
    private static List<String> messyRows(long seed, int count) {
        Random dice = new Random(seed);
        String[] names = {"Zoë", "Łukasz", "O'Brien", "Ana María", "李", "Ωmega", "Straße", " Eve "};
        String[] organizations = {
            "", "\"Acme; \"\"Rockets\"\"\"", "\"two\r\nlines\"", "Café", "'; drop table contact; --"
        };
        String[] segments = {"", "VIP", " vip ;NEWS", "News", "Nobody knows", "\"VIP; News\""};
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int person = dice.nextInt(count / 2);
            String mobile = dice.nextInt(3) == 0 ? "" : (dice.nextBoolean() ? "+48 " : "") + (601_000_000 + person);
            String email =
                    dice.nextInt(3) == 0 ? "" : "P" + person + (dice.nextBoolean() ? "@Example.ORG" : "@example.org");
            rows.add(String.join(
                    ";",
                    dice.nextInt(20) == 0 ? "+48" : "pl",
                    names[dice.nextInt(names.length)],
                    names[person % names.length],
                    mobile,
                    email,
                    dice.nextInt(2) == 0 ? "" : "id " + person,
                    organizations[dice.nextInt(organizations.length)],
                    quoted(segments[dice.nextInt(segments.length)])));
        }
        return rows;
    }

    private static String quoted(String cell) {
        return cell.contains(";") && !cell.startsWith("\"") ? '"' + cell + '"' : cell;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("C1 C2 C3 C4 messy files come to the same in a database as in memory, also when they come again")
    void messyFiles(Engine engine) throws IOException, SQLException {
        InMemoryContactStore memory = InMemoryContactStore.withSegments("VIP", "News");
        ContactDatabase database = engine.empty("VIP", "News");
        int round = 0;
        for (SegmentAssignment assignment : SegmentAssignment.values()) {
            for (long seed = 1; seed <= 2; seed++) {
                boolean utf16 = round++ % 2 == 1;
                List<String> rows = messyRows(seed, 500);
                CsvSource file = utf16
                        ? file(StandardCharsets.UTF_16LE, "\uFEFF", rows)
                        : file(StandardCharsets.UTF_8, "\uFEFF", rows);
                ContactImportResult expected = into(memory).segments(assignment).run(file);
                ContactImportResult result =
                        into(database.contacts()).segments(assignment).run(file);
                assertThat(result).isEqualTo(expected);
                assertThat(result.created() + result.updated()).isGreaterThan(50);
                assertThat(result.skipped()).isGreaterThan(50);
                assertThat(database.stored()).containsExactlyInAnyOrderElementsOf(memory.contacts());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("C4 the same file again changes nothing, another one updates")
    void importedAgain(Engine engine) throws IOException, SQLException {
        ContactDatabase database = engine.empty("VIP");
        List<String> rows = IntStream.range(0, 2_500)
                .mapToObj(i -> "PL;Ada;Nowak;;a" + i + "@b.pl;;;" + (i % 2 == 0 ? "VIP" : ""))
                .toList();
        assertThat(into(database.contacts()).run(file(rows)).created()).isEqualTo(2_500);
        List<ContactEntry> before = database.stored();
        assertThat(into(database.contacts()).run(file(rows)).unchanged()).isEqualTo(2_500);
        assertThat(database.stored()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(database.segments().history("VIP")).extracting(Run::entered).containsOnlyOnce(1_250L);
        List<String> married = List.of("PL;Ada;Kowalska;;a0@b.pl;;;", "PL;Eve;Lis;;eve@b.pl;;;VIP");
        ContactImportResult result =
                into(database.contacts()).segments(SegmentAssignment.REPLACE).run(file(married));
        assertThat(result.updated()).isEqualTo(1);
        assertThat(result.created()).isEqualTo(1);
        assertThat(database.stored()).hasSize(2_501);
        Run last = database.segments().history("VIP").get(0);
        assertThat(List.of(last.entered(), last.left(), last.members())).containsExactly(1L, 1L, 1_250L);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("C4 whatever fails in the middle, nothing is stored: no contact, no member, no run")
    void nothingIsHalfApplied(Engine engine) throws IOException, SQLException {
        ContactDatabase database = engine.empty("VIP");
        into(database.contacts()).run(file(List.of("PL;Ada;Nowak;;a7@b.pl;;;")));
        List<ContactEntry> before = database.stored();
        List<Run> runs = database.segments().history("VIP");
        List<String> rows = new ArrayList<>(IntStream.range(0, 2_500)
                .mapToObj(i -> "PL;Eve;Lis;;a" + i + "@b.pl;" + (i % 2 == 0 ? "id" + i : "") + ";;VIP")
                .toList());
        int[] stored = {0};
        ContactImport stopped = into(database.contacts()).watchedBy(progress -> {
            if (progress.phase() == ContactImportProgress.Phase.STORING && ++stored[0] == 2) {
                throw new IllegalStateException("stopped");
            }
        });
        assertThatThrownBy(() -> stopped.run(file(rows))).hasMessage("stopped");
        assertThat(stored[0]).as("those with an id were stored").isEqualTo(2);
        assertUnchanged(database, before, runs);
        rows.set(2_000, "PL;Eve;Lis;;tooLong@b.pl;" + "x".repeat(501) + ";;VIP");
        assertThatThrownBy(() -> into(database.contacts()).run(file(rows)))
                .isInstanceOf(IllegalArgumentException.class);
        assertUnchanged(database, before, runs);
        rows.set(2_000, "PL;Eve;Lis;;;;;VIP");
        assertThatThrownBy(() -> ContactImport.into(database.contacts()).run(file(rows)))
                .isInstanceOf(InvalidCsvException.class)
                .hasMessageContaining("line 2002");
        assertUnchanged(database, before, runs);
        rows.remove(2_000);
        assertThat(into(database.contacts()).run(file(rows)).updated()).isEqualTo(1);
        assertThat(database.stored()).hasSize(2_499);
    }

    private static void assertUnchanged(ContactDatabase database, List<ContactEntry> before, List<Run> runs)
            throws SQLException {
        assertThat(database.stored()).isEqualTo(before);
        assertThat(database.segments().history("VIP")).isEqualTo(runs);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S8 A6 imported contacts are a population: their lists, and files of addresses, make segments of them")
    void importedContactsMakeSegments(Engine engine) throws IOException {
        ContactDatabase database = engine.empty("VIP");
        into(database.contacts())
                .run(file(List.of(
                        "PL;Ada;Nowak;;ada@b.pl;;Acme;VIP",
                        "PL;Bob;Lis;;bob@B.pl;;Acme;",
                        "PL;Eve;Lis;;eve@b.pl;;Other;VIP")));
        Segments segments = database.segments(EMAIL, ORGANIZATION);
        segments.create(SegmentDefinition.dynamic("VIP at Acme", allOf(inSegment("VIP"), ORGANIZATION.is("Acme"))));
        segments.refreshDue();
        assertThat(emails(segments, "VIP at Acme", database)).containsExactly("ada@b.pl");
        CsvSource addresses = CsvSource.ofBytes(
                "mail.csv", "email\nbob@b.PL\nnobody@b.pl\neve@b.pl\n".getBytes(StandardCharsets.UTF_8));
        ListedMembers listed =
                MemberFile.in(database.population(EMAIL)).column("email").emails(addresses, EMAIL);
        segments.create(SegmentDefinition.fromOutside("Mailing"), listed.ids());
        assertThat(emails(segments, "Mailing", database)).containsExactly("bob@b.pl", "eve@b.pl");
        assertThat(listed.totalUnmatched()).isEqualTo(1);
    }

    private static List<String> emails(Segments segments, String name, ContactDatabase database) {
        try (Stream<String> ids = segments.members(name).ids()) {
            List<String> members = ids.toList();
            return database.population(EMAIL)
                    .values(everyone(), AsOf.at(ContactDatabase.CLOCK.instant(), ZoneOffset.UTC), List.of("email"))
                    .filter(profile -> members.contains(profile.id()))
                    .map(profile -> ((Value.Text) profile.values().get(0).get(0)).text())
                    .sorted()
                    .toList();
        }
    }

    /** Chinook has names with accents, numbers as people write them, and names of countries. */
    private static List<String> chinook() throws IOException {
        Path file = Path.of(DATA, "data", "chinook", "Customer.csv");
        assumeTrue(Files.exists(file), () -> "not run: there is no file " + file);
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH), code);
        }
        codes.put("USA", "US");
        codes.put("Czech Republic", "CZ");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream()
                    .map(row -> Stream.of(
                                    codes.getOrDefault(row.getField("Country"), row.getField("Country")),
                                    row.getField("FirstName"),
                                    row.getField("LastName"),
                                    row.getField("Phone"),
                                    row.getField("Email"),
                                    row.getField("CustomerId"),
                                    row.getField("Company"),
                                    "VIP")
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .reduce((left, right) -> left + ";" + right)
                            .orElseThrow())
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("C1 C6 the customers of Chinook, and files that are no contacts")
    void realFiles(Engine engine) throws IOException, SQLException {
        assumeTrue(!DATA.isEmpty(), "not run: -Dsegmentkit.data does not say where data is");
        InMemoryContactStore memory = InMemoryContactStore.withSegments("VIP");
        ContactDatabase database = engine.empty("VIP");
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
            CsvSource file = file(charset, "\uFEFF", chinook());
            ContactImportResult expected = into(memory).run(file);
            assertThat(into(database.contacts()).run(file)).isEqualTo(expected);
            assertThat(expected.read()).isEqualTo(59);
            assertThat(expected.created() + expected.unchanged()).isGreaterThan(40);
        }
        assertThat(database.stored()).containsExactlyInAnyOrderElementsOf(memory.contacts());
        assertThat(database.stored())
                .extracting(entry -> entry.contact().lastName())
                .contains(Optional.of("Gonçalves"), Optional.of("Tremblay"));
        try (Stream<Path> files = Files.walk(Path.of(DATA, "data", "csv"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                assertThatThrownBy(() -> into(database.contacts()).run(CsvSource.of(file)))
                        .as(file.toString())
                        .isInstanceOf(InvalidCsvException.class);
            }
        }
        assertThat(database.stored()).hasSameSizeAs(memory.contacts());
    }
}
