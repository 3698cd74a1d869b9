package io.segmentkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped segments over Sakila, against SQL over the same files. */
class SakilaTest {
    private static final String DATA = System.getProperty("segmentkit.data", "");

    /** Each counts customers; {today} is the as-of's day. Written from what the segment's name says, not from its JSON. */
    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("india", """
                select count(*) from customer join address using (address_id) join city using (city_id)
                join country using (country_id) where country = 'India'""");
        QUERIES.put("bigSpenders", """
                select count(*) from (select customer_id from payment
                where cast(payment_date as date) between {today} - 90 and {today}
                group by 1 having sum(cast(amount as decimal(9, 2))) >= 130)""");
        QUERIES.put("silent", """
                select count(*) from customer where customer_id not in (select customer_id from rental
                where cast(rental_date as date) between {today} - 10 and {today})""");
        QUERIES.put("regularsGoneQuiet", """
                select count(*) from (select customer_id from rental where cast(rental_date as date) <= {today}
                group by 1 having count(*) >= 30 and max(cast(rental_date as date)) < {today} - 10)""");
        QUERIES.put("bothStores", """
                select count(*) from (select customer_id from rental join inventory using (inventory_id)
                where date_trunc('month', cast(rental_date as date)) = date_trunc('month', {today})
                group by 1 having count(distinct store_id) = 2)""");
        QUERIES.put("lateReturners", """
                select count(*) from (select p.customer_id from payment p join rental using (rental_id)
                join inventory using (inventory_id) join film using (film_id)
                where cast(amount as decimal(9, 2)) > cast(rental_rate as decimal(9, 2))
                and cast(payment_date as date) <= {today} group by 1 having count(*) >= 15)""");
        QUERIES.put("filmStillOut", """
                select count(distinct customer_id) from rental where return_date is null or return_date = ''""");
        QUERIES.put("neverHorror", """
                select count(*) from customer c where not exists (select 1 from rental r join inventory using (inventory_id)
                join film_category using (film_id) join category using (category_id)
                where r.customer_id = c.customer_id and category.name = 'Horror' and cast(rental_date as date) <= {today})""");
        QUERIES.put("highAveragePayment", """
                select count(*) from (select customer_id from payment group by 1
                having sum(cast(amount as decimal(9, 2))) > 4.5 * count(*))""");
        QUERIES.put("firstRentalInJune2005", """
                select count(*) from (select customer_id from rental group by 1
                having strftime(min(cast(rental_date as timestamp)), '%Y-%m') = '2005-06')""");
        QUERIES.put("weekendRenters", """
                select count(*) from (select customer_id from rental
                where isodow(cast(rental_date as date)) >= 6 group by 1 having count(*) >= 12)""");
        QUERIES.put("familyFilms", """
                select count(*) from (select r.customer_id from rental r join inventory using (inventory_id)
                join film using (film_id) where cast(rental_date as date) <= {today} group by 1
                having count(*) filter (where rating in ('G', 'PG')) >= 10
                and count(*) filter (where rating = 'NC-17') <= 3)""");
        QUERIES.put("winBack", """
                select count(*) from customer where active = '1' and customer_id in (
                select customer_id from rental where cast(rental_date as date) <= {today}
                group by 1 having count(*) >= 30 and max(cast(rental_date as date)) < {today} - 10)
                and customer_id not in (select customer_id from rental where coalesce(return_date, '') = '')
                and customer_id not in (select p.customer_id from payment p join rental using (rental_id)
                join inventory using (inventory_id) join film using (film_id)
                where cast(amount as decimal(9, 2)) > cast(rental_rate as decimal(9, 2))
                and cast(payment_date as date) <= {today} group by 1 having count(*) >= 15)""");
    }

    private static Path data;
    private static EmbeddedPostgres server;

    @BeforeAll
    static void findData() throws IOException, SQLException {
        assumeTrue(!DATA.isEmpty(), "not run: -Dsegmentkit.data does not say where data/sakila is");
        data = Path.of(DATA, "data", "sakila");
        assumeTrue(Files.isDirectory(data), () -> "not run: there is no folder " + data);
        server = EmbeddedPostgres.start();
        SakilaSchema.fill(server, data);
    }

    @AfterAll
    static void stopServer() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005-07-15", "2005-08-31", "2006-02-14"})
    void countsWhatSqlCounts(String today) throws SQLException {
        Run run = sakila("count", "--as-of", today);
        assertThat(run.err()).isEmpty();
        Map<String, Long> expected = new LinkedHashMap<>();
        try (Sql sql = new Sql(
                data,
                Map.of("today", "date '" + today + "'"),
                "customer",
                "address",
                "city",
                "country",
                "rental",
                "inventory",
                "film",
                "film_category",
                "category",
                "payment")) {
            for (Map.Entry<String, String> query : QUERIES.entrySet()) {
                expected.put(query.getKey(), sql.count(query.getValue()));
            }
        }
        assertThat(run.counts()).as("CSV files in memory").isEqualTo(expected);
        Run asked = postgres("count", "--as-of", today);
        assertThat(asked.err()).isEmpty();
        assertThat(asked.counts()).as("Sakila's tables in PostgreSQL").isEqualTo(expected);
    }

    @Test
    void bothExplainAlike() {
        String[] question = {"explain", "winBack", "--id", "181", "--as-of", "2005-08-31"};
        assertThat(postgres(question)).isEqualTo(sakila(question));
    }

    @Test
    void bothListTheSameMembers() {
        String[] question = {"members", "winBack", "--as-of", "2005-08-31", "--attributes", "country,since,store,active"
        };
        assertThat(postgres(question).out().lines().sorted().toList())
                .hasSizeGreaterThan(1)
                .isEqualTo(sakila(question).out().lines().sorted().toList());
    }

    /** A segment that holds everybody or nobody would prove little. */
    @Test
    void everySegmentSaysSomething() {
        assertThat(sakila("count").counts())
                .allSatisfy(
                        (segment, members) -> assertThat(members).as(segment).isStrictlyBetween(0L, 599L));
    }

    private static Run sakila(String... command) {
        return run(command, "--mapping", "sakila/mapping.json", "--data", data.toString());
    }

    private static Run postgres(String... command) {
        String url = server.getJdbcUrl("postgres", "postgres");
        return run(command, "--jdbc-url", url, "--tables", "sakila/tables.json");
    }

    private static Run run(String[] command, String... place) {
        return Run.of(Stream.of(command, place, new String[] {"--segments", "sakila/segments.json"})
                .flatMap(Arrays::stream)
                .toArray(String[]::new));
    }
}
