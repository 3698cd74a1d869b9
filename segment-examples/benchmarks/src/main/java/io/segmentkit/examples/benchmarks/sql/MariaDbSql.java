package io.segmentkit.examples.benchmarks.sql;

import io.segmentkit.examples.benchmarks.query.Query;

/** MariaDB: grouped derived tables, semi-joins, and a union where an alternative would keep indexes from being used. */
final class MariaDbSql implements HandWrittenSql {
    private static final String Q1 = "city = 'Warszawa' and country in ('PL', 'CZ', 'SK') and lead_score > 20";

    private static final String Q4 = "select contact_id from activity where type = 'page_view'"
            + " and happened_at >= '2025-11-28' and happened_at < '2025-12-29' and url like '/pricing%'"
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
                "contact join tag on tag.contact_id = id and tag.name = 'tag-5'"
                        + " where not exists (select 1 from tag t where t.contact_id = id and t.name = 'tag-1')";
            case Q3 ->
                "contact where month(birthday) * 100 + day(birthday) between 1229 and 1231"
                        + " or month(birthday) * 100 + day(birthday) between 101 and 104";
            case Q4 -> "contact join (" + Q4 + ") a on a.contact_id = id";
            case Q5 ->
                "contact join (select contact_id from activity where type = 'purchase' and happened_at >= '2025-09-29'"
                        + " and happened_at < '2025-12-29' group by contact_id having sum(amount) >= 500) s on s.contact_id = id"
                        + " where id not in (select contact_id from activity where type = 'unsubscribe')";
            case Q6 ->
                "(select id from contact where " + Q1 + " union select id from contact join (" + Q4
                        + ") a on a.contact_id = id) c"
                        + " where not (exists (select 1 from tag t where t.contact_id = c.id and t.name = 'tag-5')"
                        + " and not exists (select 1 from tag t where t.contact_id = c.id and t.name = 'tag-1'))";
        };
    }
}
