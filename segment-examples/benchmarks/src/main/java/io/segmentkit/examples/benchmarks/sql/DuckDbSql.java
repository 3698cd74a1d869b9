package io.segmentkit.examples.benchmarks.sql;

import io.segmentkit.examples.benchmarks.query.Query;

/** DuckDB: plain scans with semi-joins and anti-joins, which it hashes. */
final class DuckDbSql implements HandWrittenSql {
    private static final String Q1 = "city = 'Warszawa' and country in ('PL', 'CZ', 'SK') and lead_score > 20";

    private static final String Q4 = "select contact_id from activity where type = 'page_view'"
            + " and happened_at >= '2025-11-28 00:00:00Z' and happened_at < '2025-12-29 00:00:00Z' and starts_with(url, '/pricing')"
            + " group by contact_id having count(*) >= 3";

    @Override
    public String ids(Query query) {
        return "select id from " + source(query);
    }

    @Override
    public String count(Query query) {
        return "select count(*) from " + source(query);
    }

    private static String source(Query query) {
        return switch (query) {
            case Q1 -> "contact where " + Q1;
            case Q2 ->
                "contact semi join (from tag where name = 'tag-5') t on t.contact_id = id"
                        + " anti join (from tag where name = 'tag-1') u on u.contact_id = id";
            case Q3 ->
                "contact where month(birthday) = 12 and day(birthday) between 29 and 31"
                        + " or month(birthday) = 1 and day(birthday) between 1 and 4";
            case Q4 -> "contact semi join (" + Q4 + ") a on a.contact_id = id";
            case Q5 ->
                "contact semi join (select contact_id from activity where type = 'purchase'"
                        + " and happened_at >= '2025-09-29 00:00:00Z' and happened_at < '2025-12-29 00:00:00Z'"
                        + " group by contact_id having sum(amount) >= 500) s on s.contact_id = id"
                        + " anti join (from activity where type = 'unsubscribe') u on u.contact_id = id";
            case Q6 ->
                "(select id from contact where " + Q1 + " union select id from contact semi join (" + Q4
                        + ") a on a.contact_id = id) c anti join (select t.contact_id from tag t anti join"
                        + " (from tag where name = 'tag-1') u on u.contact_id = t.contact_id where t.name = 'tag-5') q2"
                        + " on q2.contact_id = id";
        };
    }
}
