package io.segmentkit.jdbc.population;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.bool;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.text;
import static io.segmentkit.criteria.Criteria.timestamp;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.BooleanAttribute;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.criteria.TimestampAttribute;
import io.segmentkit.jdbc.table.BooleanColumn;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.jdbc.table.TimestampColumn;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.Windows;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where MariaDB, or its driver, says something else than its columns hold: found by the contract or by reading. */
class MariaDbRegressionTest {
    private static final AsOf NOW = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneId.of("Europe/Warsaw"));
    private static final TextAttribute TEXT = text("text");
    private static final NumberAttribute WHOLE = integer("whole");
    private static final NumberAttribute NUMBER = number("number");
    private static final BooleanAttribute TRUTH = bool("truth");
    private static final DateAttribute DAY = date("day");
    private static final TimestampAttribute TIME = timestamp("time");

    /** A table of ids and one column {@code x}. */
    private static TestDatabase table(String type, String... values) {
        TestDatabase database = TestServer.mariaDb("character set utf8mb4", "set sql_mode = ''");
        database.execute("create table customer (id bigint, x " + type + ")");
        for (int i = 0; i < values.length; i++) {
            database.execute("insert into customer values (" + (i + 1) + ", " + values[i] + ")");
        }
        return database;
    }

    private static TableMapping.Builder customer() {
        return TableMapping.of("customer").id("id");
    }

    /** Members as the database finds them, each of them and no other explained as a member. */
    private static List<String> members(JdbcPopulation population, Criterion criterion) {
        try (Stream<String> members = population.members(criterion, NOW);
                Stream<ProfileValues> all = population.values(everyone(), NOW, List.of())) {
            List<String> found = members.sorted().toList();
            assertThat(all.map(ProfileValues::id)
                            .filter(id -> population
                                    .explain(id, criterion, NOW)
                                    .orElseThrow()
                                    .holds()))
                    .as("explained")
                    .containsExactlyInAnyOrderElementsOf(found);
            return found;
        }
    }

    @Test
    @DisplayName("A9 a column of another charset is asked for letters that it lacks")
    void aColumnOfAnotherCharsetIsAskedForLettersThatItLacks() {
        TestDatabase database = table("varchar(20) character set latin1", "'Lodz'", "'l\u00f3dz'", "null");
        JdbcPopulation population =
                JdbcPopulation.of(database, customer().bind(TEXT, "x").build());
        assertThat(members(population, TEXT.is("\u0141\u00f3d\u017a"))).isEmpty();
        assertThat(members(population, TEXT.isNot("\uD83D\uDE00"))).containsExactly("1", "2", "3");
        assertThat(members(population, TEXT.is("l\u00f3dz"))).containsExactly("2");
        assertThat(members(population, TEXT.is("LODZ"))).isEmpty();
        assertThat(members(population, TEXT.ignoringCase().is("L\u00d3DZ"))).containsExactly("2");
        assertThat(members(population, TEXT.contains("\u00f3"))).containsExactly("2");
    }

    @Test
    @DisplayName("A9 texts are told apart by code points, whatever the column's charset and collation")
    void textsAreToldApartByCodePoints() {
        for (String type : List.of(
                "varchar(20) character set utf8mb4 collate utf8mb4_nopad_bin",
                "varchar(20) character set utf8mb4 collate utf8mb4_bin",
                "varchar(20) character set utf8mb4 collate utf8mb4_general_ci",
                "varchar(20) character set utf8mb3 collate utf8mb3_nopad_bin",
                "varchar(20) character set latin1 collate latin1_swedish_ci")) {
            TestDatabase database = table(
                    type,
                    "'\u00e9t\u00e9'",
                    "'ete'",
                    "'\u00c9T\u00c9'",
                    "'\u00e9t\u00e9 '",
                    "'%\u00e9t\u00e9'",
                    "null");
            JdbcPopulation population =
                    JdbcPopulation.of(database, customer().bind(TEXT, "x").build());
            assertThat(members(population, TEXT.is("\u00e9t\u00e9"))).as(type).containsExactly("1");
            assertThat(members(population, TEXT.isNot("\u00e9t\u00e9")))
                    .as(type)
                    .containsExactly("2", "3", "4", "5", "6");
            assertThat(members(population, TEXT.oneOf("ete", "\u00c9T\u00c9", "\uD83D\uDE00")))
                    .as(type)
                    .containsExactly("2", "3");
            assertThat(members(population, TEXT.startsWith("\u00e9t"))).as(type).containsExactly("1", "4");
            assertThat(members(population, TEXT.startsWith("%"))).as(type).containsExactly("5");
            assertThat(members(population, TEXT.endsWith("\u00e9"))).as(type).containsExactly("1", "5");
            assertThat(members(population, TEXT.contains("t\u00e9 "))).as(type).containsExactly("4");
            assertThat(members(population, TEXT.ignoringCase().is("\u00c9T\u00e9")))
                    .as(type)
                    .containsExactly("1", "3");
        }
    }

    @Test
    @DisplayName("A9 an index serves the plain comparison of a column that compares by code points")
    void aColumnThatComparesByCodePointsIsComparedPlainly() {
        TestDatabase database = table("varchar(20) collate utf8mb4_nopad_bin", "'a'", "'A'");
        database.execute("create table other (y varchar(20) character set latin1)");
        assertThat(CompiledSql.of(database, customer().bind(TEXT, "x").build(), NOW, List.of(TEXT.is("a"))))
                .containsExactly("select `p`.`id` from `customer` as `p` where `p`.`x` = ?");
    }

    @Test
    @DisplayName("A8 the zero date is no date")
    void theZeroDateIsNoDate() {
        TestDatabase database = table("date not null", "'0000-00-00'", "'2026-05-07'");
        JdbcPopulation population =
                JdbcPopulation.of(database, customer().bind(DAY, "x").build());
        assertThat(members(population, DAY.isAbsent())).containsExactly("1");
        assertThat(members(population, DAY.isPresent())).containsExactly("2");
        assertThat(members(population, DAY.before(LocalDate.of(2026, 5, 8)))).containsExactly("2");
        assertThat(members(population, DAY.in(Windows.nextDays(7).ignoringYear())))
                .isEmpty();
    }

    @Test
    @DisplayName("A8 the zero timestamp is no timestamp, nor the first of those that there are")
    void theZeroTimestampIsNoTimestamp() {
        for (String type : List.of("timestamp null", "datetime")) {
            TestDatabase database = table(type, "'0000-00-00 00:00:00'", "'2026-05-07 10:00:00'");
            TableMapping.Builder mapping = customer();
            TableMapping bound = type.equals("datetime")
                    ? mapping.bind(TIME, TimestampColumn.utc("x")).build()
                    : mapping.bind(TIME, "x").build();
            JdbcPopulation population = JdbcPopulation.of(database, bound);
            assertThat(members(population, TIME.isAbsent())).as(type).containsExactly("1");
            assertThat(members(population, TIME.in(Windows.onWeekdays(DayOfWeek.THURSDAY))))
                    .as(type)
                    .containsExactly("2");
            assertThat(members(population, TIME.in(Windows.today()))).as(type).containsExactly("2");
        }
    }

    @Test
    @DisplayName("W13 a TIMESTAMP is the moment that it was, whatever the zones of the session and of the JVM")
    void aTimestampIsAMoment() {
        TestDatabase database = TestServer.mariaDb("character set utf8mb4", "set time_zone = '-08:00'");
        database.execute(
                "create table customer (id bigint, x timestamp(6) null, key (x))",
                "insert into customer values (1, from_unixtime(1778104800.000001)), (2, from_unixtime(1778104799.999999)),"
                        + " (3, null)");
        JdbcPopulation population =
                JdbcPopulation.of(database, customer().bind(TIME, "x").build());
        // 7 May begins in Warsaw at 2026-05-06T22:00:00Z, second 1778104800.
        assertThat(members(population, TIME.in(Windows.today()))).containsExactly("1");
        assertThat(members(population, TIME.in(Windows.yesterday()))).containsExactly("2");
        assertThat(members(population, TIME.is(Instant.ofEpochSecond(1_778_104_800L, 1_000))))
                .containsExactly("1");
        assertThat(members(population, TIME.before(Instant.parse("9999-01-01T00:00:00Z"))))
                .containsExactly("1", "2");
        assertThat(members(population, TIME.after(Instant.parse("0100-01-01T00:00:00Z"))))
                .containsExactly("1", "2");
        assertThat(members(population, TIME.in(Windows.onWeekdays(DayOfWeek.THURSDAY))))
                .containsExactly("1");
    }

    @Test
    @DisplayName("A8 a TINYINT(1) of 2 is neither true nor false, and the number 2")
    void aTinyintOfTwoIsNeitherTrueNorFalse() {
        TestDatabase database = table("tinyint(1)", "0", "1", "2", "null");
        JdbcPopulation truths = JdbcPopulation.of(
                database, customer().bind(TRUTH, BooleanColumn.of("x")).build());
        assertThat(members(truths, TRUTH.isTrue())).containsExactly("2");
        assertThat(members(truths, TRUTH.isFalse())).containsExactly("1");
        assertThat(members(truths, TRUTH.isAbsent())).containsExactly("3", "4");
        JdbcPopulation numbers =
                JdbcPopulation.of(database, customer().bind(WHOLE, "x").build());
        assertThat(members(numbers, WHOLE.is(2))).containsExactly("3");
        assertThat(members(numbers, WHOLE.atMost(1))).containsExactly("1", "2");
    }

    @Test
    void aBitIsABoolean() {
        TestDatabase database = table("bit(1)", "b'0'", "b'1'", "null");
        JdbcPopulation population = JdbcPopulation.of(
                database, customer().bind(TRUTH, BooleanColumn.of("x")).build());
        assertThat(members(population, TRUTH.isTrue())).containsExactly("2");
        assertThat(members(population, TRUTH.isFalse())).containsExactly("1");
    }

    @Test
    @DisplayName("A9 floats are compared as they are kept, not as the driver shows them")
    void floatsAreComparedAsTheyAreKept() {
        TestDatabase database = table("float", "1234567", "0.1", "16777216");
        JdbcPopulation population =
                JdbcPopulation.of(database, customer().bind(NUMBER, "x").build());
        assertThat(members(population, NUMBER.is(1_234_567))).containsExactly("1");
        assertThat(members(population, NUMBER.is(0.1))).containsExactly("2");
        assertThat(members(population, NUMBER.greaterThan(1_234_567))).containsExactly("3");
    }

    @Test
    @DisplayName("A9 unsigned numbers beyond 64 signed bits are numbers, and averages of whole ones do not overflow")
    void unsignedNumbersAreNumbers() {
        TestDatabase database = table("bigint unsigned", "18446744073709551615", "0", "9223372036854775807");
        JdbcPopulation population =
                JdbcPopulation.of(database, customer().bind(WHOLE, "x").build());
        assertThat(members(population, WHOLE.greaterThan(Long.MAX_VALUE))).containsExactly("1");
        assertThat(members(population, WHOLE.greaterThan(-1))).containsExactly("1", "2", "3");
        database.execute("create table sale (customer bigint, at datetime, n bigint)");
        database.execute("insert into sale values (1, '2026-05-07', -9223372036854775807), (1, '2026-05-07', 1)");
        NumberAttribute n = integer("n");
        JdbcPopulation buyers = JdbcPopulation.of(
                database,
                customer()
                        .activity(
                                "sale",
                                LinkedTable.of("sale", "customer"),
                                a -> a.at(TimestampColumn.utc("at")).bind(n, "n"))
                        .build());
        assertThat(members(buyers, activity("sale").average(n).lessThan(new BigDecimal("9007199254740993.5"))))
                .containsExactly("1");
    }

    @Test
    @DisplayName("A9 ids that are equal in the collation are different ids")
    void idsAreComparedByCodePoints() {
        TestDatabase database = TestServer.mariaDb("character set utf8mb4");
        database.execute(
                "create table customer (id varchar(20), x varchar(20))",
                "insert into customer values ('a', 'x'), ('A', 'y'), ('a ', 'z')",
                "create table email (customer varchar(20), address varchar(20))",
                "insert into email values ('a', '1'), ('A', '2')");
        TextAttribute emails = text("emails");
        JdbcPopulation population = JdbcPopulation.of(
                database,
                customer()
                        .bind(TEXT, "x")
                        .bindAll(emails, LinkedTable.of("email", "customer"), "address")
                        .build());
        assertThat(population.test("A", TEXT.is("y"), NOW)).contains(true);
        assertThat(population.test("a ", TEXT.is("z"), NOW)).contains(true);
        try (Stream<ProfileValues> all = population.values(everyone(), NOW, List.of("text", "emails"))) {
            assertThat(all.map(ProfileValues::id)).containsExactlyInAnyOrder("a", "A", "a ");
        }
    }
}
