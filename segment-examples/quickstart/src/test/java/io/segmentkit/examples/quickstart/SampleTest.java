package io.segmentkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's segments, against SQL over the sample's files. */
class SampleTest {
    /** Each counts customers as of 10:00 on 7 May 2026 in Warsaw. Written from what the segment's name says. */
    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("mediaInWarsaw", """
                select count(*) from customers where try_cast(lead_score as integer) > 20 and city = 'Warszawa'
                and has(categories, 'Media')""");
        QUERIES.put("birthdaySoon", """
                select count(*) from customers where birthday[6:] between '05-08' and '05-14'""");
        QUERIES.put("hotLead", """
                select count(*) from (select customer_id from events where event = 'page_view'
                and starts_with(url, '/pricing') and day(happened_at) between '2026-04-07' and '2026-05-07'
                group by 1 having count(*) >= 3)""");
        QUERIES.put("bigSpender", """
                select count(*) from (select customer_id from purchases
                where bought(bought_at) between '2026-02-06' and '2026-05-07'
                group by 1 having sum(cast(amount as decimal(9, 2))) >= 500)""");
        QUERIES.put("silent", """
                select count(*) from customers where customer_id not in (select customer_id from events
                where event = 'email_open' and day(happened_at) between '2025-11-08' and '2026-05-07')""");
        QUERIES.put("newsletter", """
                select count(distinct customer_id) from consents where consent = 'newsletter'""");
        QUERIES.put("target", """
                select count(*) from customers c where not has(tags, 'churned')
                and customer_id in (select customer_id from consents where consent = 'newsletter')
                and ((select count(*) from events e where e.customer_id = c.customer_id and event = 'page_view'
                and starts_with(url, '/pricing') and day(happened_at) between '2026-04-07' and '2026-05-07') >= 3
                or (select coalesce(sum(cast(amount as decimal(9, 2))), 0) from purchases p
                where p.customer_id = c.customer_id and bought(bought_at) between '2026-02-06' and '2026-05-07') >= 500)""");
        QUERIES.put("newThisMonth", "select count(*) from customers where registered like '2026-05-%'");
        QUERIES.put("here48Hours", """
                select count(distinct customer_id) from events where event = 'page_view'
                and happened_at > '2026-05-05T08:00:00Z' and happened_at <= '2026-05-07T08:00:00Z'""");
        QUERIES.put("playersLastQuarter", """
                select count(distinct customer_id) from purchases join products using (sku) where "group" = 'Games'
                and bought(bought_at) between '2026-01-01' and '2026-03-31'""");
        QUERIES.put("weekendShopper", """
                select count(*) from (select customer_id from purchases where isodow(cast(bought(bought_at) as date)) >= 6
                group by 1 having count(*) >= 3)""");
        QUERIES.put("wonBack", """
                select count(*) from (select customer_id,
                count(*) filter (where bought(bought_at) between '2026-04-07' and '2026-05-07') late,
                count(*) filter (where bought(bought_at) between '2025-10-09' and '2026-04-06') middle,
                count(*) filter (where bought(bought_at) <= '2025-10-08') early
                from purchases group by 1) where late > 0 and middle = 0 and early > 0""");
        QUERIES.put("lapsed", """
                select count(*) from (select customer_id from purchases
                group by 1 having max(bought(bought_at)) <= '2025-11-06')""");
        QUERIES.put("subscriptionEnding", """
                select count(*) from customers where coalesce(email, '') <> ''
                and customer_id in (select customer_id from consents)
                and customer_id in (select customer_id from subscriptions
                where ends between '2026-05-08' and '2026-06-06' and auto_renewal = 'N')""");
        QUERIES.put("summerBirthday", "select count(*) from customers where birthday[6:7] in ('06', '07')");
        QUERIES.put("leapDayBirthday", "select count(*) from customers where birthday like '%-02-29'");
    }

    @Test
    void countsWhatSqlCounts(@TempDir Path folder) throws SQLException {
        assertThat(Run.of("sample", "--to", folder.toString()).exitCode()).isZero();
        Map<String, Long> expected = new LinkedHashMap<>();
        try (Sql sql = new Sql(
                folder, Map.of(), "customers", "purchases", "events", "consents", "products", "subscriptions")) {
            sql.execute(
                    "create macro has(cell, label) as contains('; ' || coalesce(cell, '') || '; ', '; ' || label || '; ')");
            sql.execute("create macro bought(cell) as cell[7:10] || '-' || cell[4:5] || '-' || cell[1:2]");
            sql.execute("""
                    create macro day(utc) as strftime(cast(utc[:-2] as timestamp)
                    + case when utc >= '2025-03-30T01:00' and utc < '2025-10-26T01:00' or utc >= '2026-03-29T01:00'
                    then interval 2 hour else interval 1 hour end, '%Y-%m-%d')""");
            for (Map.Entry<String, String> query : QUERIES.entrySet()) {
                expected.put(query.getKey(), sql.count(query.getValue()));
            }
        }
        Run run = Run.of(
                "count",
                "--mapping",
                folder.resolve("mapping.json").toString(),
                "--segments",
                folder.resolve("segments.json").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.counts()).isEqualTo(expected);
        assertThat(Run.of().counts()).isEqualTo(expected);
        assertThat(expected)
                .allSatisfy(
                        (segment, members) -> assertThat(members).as(segment).isStrictlyBetween(0L, 3000L));
    }

    @Test
    void isTheSameEveryTime(@TempDir Path one, @TempDir Path other) throws IOException {
        Run.of("sample", "--to", one.toString());
        Run.of("sample", "--to", other.toString());
        try (Stream<Path> files = Files.list(one)) {
            List<Path> written = files.toList();
            assertThat(written).hasSize(8);
            for (Path file : written) {
                assertThat(other.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }
}
