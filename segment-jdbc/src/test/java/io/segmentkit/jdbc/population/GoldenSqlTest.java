package io.segmentkit.jdbc.population;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.bool;
import static io.segmentkit.criteria.Criteria.category;
import static io.segmentkit.criteria.Criteria.choice;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.criteria.Criteria.text;
import static io.segmentkit.criteria.Criteria.timestamp;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.nextDays;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.BooleanAttribute;
import io.segmentkit.criteria.ChoiceAttribute;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.criteria.TimestampAttribute;
import io.segmentkit.jdbc.table.ChoiceColumn;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.time.AsOf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SQL of the examples, so that a change shows in review. {@code -Dgolden=write} writes the files anew. */
class GoldenSqlTest {
    private static final AsOf MAY_7 = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneId.of("Europe/Warsaw"));
    private static final Path FOLDER = Path.of("src/test/resources/io/segmentkit/jdbc/golden");

    private static final NumberAttribute SCORE = integer("score");
    private static final TextAttribute CITY = text("city");
    private static final TextAttribute EMAILS = text("emails");
    private static final DateAttribute BIRTHDAY = date("birthday");
    private static final BooleanAttribute ACTIVE = bool("active");
    private static final ChoiceAttribute KIND = choice("kind", "CONTACT", "COMPANY");
    private static final TimestampAttribute CREATED = timestamp("created");
    private static final NumberAttribute AMOUNT = number("amount");
    private static final TextAttribute URL = text("url");

    private static final List<Criterion> EXAMPLES = List.of(
            allOf(SCORE.greaterThan(20), CITY.is("Warszawa"), category("Media")),
            anyOf(SCORE.greaterThan(20), CITY.is("Warszawa"), category("Media")),
            CITY.isNot("Warszawa"),
            CITY.ignoringCase().contains("\u0141\u00f3d"),
            EMAILS.endsWith("@example.com"),
            EMAILS.isAbsent(),
            ACTIVE.isTrue(),
            KIND.noneOf("COMPANY"),
            BIRTHDAY.in(lastDays(3)),
            BIRTHDAY.in(nextDays(7).ignoringYear()),
            CREATED.in(lastDays(30)),
            tags().hasAll("vip", "new"),
            tags().hasNone("churned"),
            activity("page_view")
                    .where(URL.startsWith("/pricing"))
                    .in(lastDays(30))
                    .atLeast(3),
            activity("page_view").in(lastDays(180)).never(),
            activity("page_view").atMost(2),
            activity("purchase").in(lastDays(90)).sum(AMOUNT).atLeast(500),
            activity("purchase").average(AMOUNT).lessThan(49.99),
            activity("purchase").max(AMOUNT).atLeast(100),
            activity("purchase").last().in(lastDays(30)),
            not(inSegment("newsletter")),
            anyOf(SCORE.greaterThan(20), CITY.isPresent(), activity("purchase").atLeast(2)),
            not(anyOf(
                    tags().hasAny("vip"), activity("page_view").in(lastDays(7)).atLeast(1))));

    private static final List<String> TABLES = List.of("customer", "email", "tag", "category", "event", "purchase");

    @TempDir
    static Path folder;

    private static TableMapping mapping(StoredForms forms) {
        return TableMapping.of("customer")
                .id("id")
                .where("tenant", 7)
                .bind(SCORE, "score")
                .bind(CITY, "city")
                .bind(BIRTHDAY, forms.date("birthday"))
                .bind(ACTIVE, forms.truth("active"))
                .bind(KIND, ChoiceColumn.coded("kind", Map.of(1, "COMPANY")))
                .bind(CREATED, forms.timestamp("created"))
                .bindAll(EMAILS, LinkedTable.of("email", "customer_id"), "address")
                .tags(LinkedTable.of("tag", "customer_id"), "name")
                .categories(LinkedTable.of("category", "customer_id").where("deleted", 0), "name")
                .activities(
                        LinkedTable.of("event", "customer_id"),
                        a -> a.type("type")
                                .types("page_view")
                                .at(forms.timestamp("at"))
                                .bind(URL, "url"))
                .activity(
                        "purchase",
                        LinkedTable.of("purchase", "customer_id"),
                        a -> a.at(forms.timestamp("at")).bind(AMOUNT, "amount"))
                .build();
    }

    private static void create(TestDatabase database, StoredForms forms) {
        database.execute(Stream.of(
                        "create table 'customer' ('id' bigint, 'tenant' integer, 'score' integer, 'city' varchar(50),"
                                + " 'birthday' " + forms.date() + ", 'active' " + forms.truth()
                                + ", 'kind' integer, 'created' " + forms.timestamp() + ")",
                        "create table 'email' ('customer_id' bigint, 'address' varchar(50))",
                        "create table 'tag' ('customer_id' bigint, 'name' varchar(50))",
                        "create table 'category' ('customer_id' bigint, 'name' varchar(50), 'deleted' integer)",
                        "create table 'event' ('customer_id' bigint, 'type' varchar(50), 'at' " + forms.timestamp()
                                + ", 'url' varchar(50))",
                        "create table 'purchase' ('customer_id' bigint, 'at' " + forms.timestamp()
                                + ", 'amount' decimal(12, 2))")
                .map(sql -> sql.replaceAll("'(\\w+)'", database.quoted("$1")))
                .toArray(String[]::new));
    }

    private static String sql(TestDatabase database, StoredForms forms) {
        create(database, forms);
        List<String> statements = CompiledSql.of(database, mapping(forms), MAY_7, EXAMPLES);
        return IntStream.range(0, EXAMPLES.size())
                .mapToObj(i -> "-- " + EXAMPLES.get(i) + '\n' + statements.get(i) + '\n')
                .collect(joining());
    }

    private static void assertGolden(String name, String found) throws IOException {
        Path file = FOLDER.resolve(name + ".sql");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, found);
        }
        assertThat(found).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void h2() throws Exception {
        assertGolden("h2", sql(TestDatabase.h2(), new StoredForms()));
    }

    @Test
    void sqlite() throws Exception {
        assertGolden("sqlite", sql(TestDatabase.sqlite(), new StoredForms.Texts()));
    }

    @Test
    void postgres() throws Exception {
        assertGolden("postgres", sql(TestServer.postgres(), new StoredForms()));
    }

    @Test
    void mariaDb() throws Exception {
        TestDatabase database = TestServer.mariaDb("character set utf8mb4");
        assertGolden("mariadb", sql(database, new MariaDbForms.Moments()));
    }

    @Test
    void duckDb() throws Exception {
        assertGolden("duckdb", sql(TestDatabase.duckDb(folder), new StoredForms()));
    }

    @Test
    void trino() throws Exception {
        TestDatabase database = TrinoDatabase.in("UTC");
        try {
            assertGolden("trino", sql(database, new StoredForms.Micros()));
        } finally {
            TABLES.forEach(table -> database.execute("drop table if exists \"" + table + "\""));
        }
    }
}
