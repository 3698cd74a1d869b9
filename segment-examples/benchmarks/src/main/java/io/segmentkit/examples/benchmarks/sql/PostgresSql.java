package io.segmentkit.examples.benchmarks.sql;

import io.segmentkit.examples.benchmarks.query.Query;

/** PostgreSQL: semi-joins and anti-joins, and a union where an alternative would keep indexes from being used. */
final class PostgresSql implements HandWrittenSql {
    private static final String Q1 = "city = 'Warszawa' and country in ('PL', 'CZ', 'SK') and lead_score > 20";

    private static final String Q4 = "select contact_id from activity where type = 'page_view'"
            + " and happened_at >= '2025-11-28 00:00:00Z' and happened_at < '2025-12-29 00:00:00Z' and url like '/pricing%'"
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
                "contact where exists (select from tag t where t.contact_id = id and t.name = 'tag-5')"
                        + " and not exists (select from tag t where t.contact_id = id and t.name = 'tag-1')";
            case Q3 ->
                "contact where extract(month from birthday) * 100 + extract(day from birthday) between 1229 and 1231"
                        + " or extract(month from birthday) * 100 + extract(day from birthday) between 101 and 104";
            case Q4 -> "contact where id in (" + Q4 + ")";
            case Q5 ->
                "contact where id in (select contact_id from activity where type = 'purchase'"
                        + " and happened_at >= '2025-09-29 00:00:00Z' and happened_at < '2025-12-29 00:00:00Z'"
                        + " group by contact_id having sum(amount) >= 500)"
                        + " and not exists (select from activity a where a.contact_id = id and a.type = 'unsubscribe')";
            case Q6 ->
                "(select id from contact where " + Q1 + " union select id from contact where id in (" + Q4 + ")) c"
                        + " where not (exists (select from tag t where t.contact_id = id and t.name = 'tag-5')"
                        + " and not exists (select from tag t where t.contact_id = id and t.name = 'tag-1'))";
        };
    }
}
