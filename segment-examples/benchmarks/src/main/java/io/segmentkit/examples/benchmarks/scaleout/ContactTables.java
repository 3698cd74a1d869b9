package io.segmentkit.examples.benchmarks.scaleout;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.examples.benchmarks.data.Activity;
import io.segmentkit.examples.benchmarks.data.Contact;
import io.segmentkit.jdbc.table.DateColumn;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.NumberColumn;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.jdbc.table.TimestampColumn;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** Contacts in three tables of Trino, and how they are mapped. */
final class ContactTables {
    private final LineTable contacts;
    private final LineTable tags;
    private final LineTable activities;

    /** Creates the tables. */
    ContactTables(Connection connection) throws SQLException {
        this.contacts = new LineTable(
                connection,
                "contact",
                "id bigint, city varchar, country varchar, lead_score integer, birthday date,"
                        + " signup timestamp(3) with time zone, email varchar",
                "cast(f[1] as bigint), f[2], f[3], cast(f[4] as integer), cast(nullif(f[5], '') as date), " + moment(6)
                        + ", nullif(f[7], '')");
        this.tags = new LineTable(connection, "tag", "contact_id bigint, name varchar", "cast(f[1] as bigint), f[2]");
        this.activities = new LineTable(
                connection,
                "activity",
                "contact_id bigint, type varchar, at timestamp(3) with time zone, url varchar, amount decimal(12, 2)",
                "cast(f[1] as bigint), f[2], " + moment(3) + ", f[4], cast(nullif(f[5], '') as decimal(12, 2))");
    }

    private static String moment(int field) {
        return "cast(from_unixtime_nanos(cast(f[" + field + "] as bigint) * 1000000) as timestamp(3) with time zone)";
    }

    /** The contact's id is its number alone. */
    void add(Contact contact) throws SQLException {
        String id = contact.id().substring(contact.id().indexOf('-') + 1);
        contacts.add(
                id,
                contact.city(),
                contact.country(),
                contact.leadScore(),
                contact.birthday(),
                millis(contact.signup()),
                contact.email());
        for (String tag : contact.tags()) {
            tags.add(id, tag);
        }
        for (Activity activity : contact.activities()) {
            activities.add(id, activity.type(), millis(activity.at()), activity.url(), activity.amount());
        }
    }

    private static long millis(Instant moment) {
        return moment.toEpochMilli();
    }

    void flush() throws SQLException {
        contacts.flush();
        tags.flush();
        activities.flush();
    }

    long activities() {
        return activities.rows();
    }

    /** The tables as a population. */
    static TableMapping mapping() {
        return TableMapping.of("contact")
                .id("id")
                .bind(Criteria.text("city"), "city")
                .bind(Criteria.text("country"), "country")
                .bind(Criteria.integer("leadScore"), NumberColumn.of("lead_score"))
                .bind(Criteria.date("birthday"), DateColumn.of("birthday"))
                .bind(Criteria.timestamp("signup"), TimestampColumn.of("signup"))
                .bind(Criteria.text("email"), "email")
                .tags(LinkedTable.of("tag", "contact_id"), "name")
                .activities(
                        LinkedTable.of("activity", "contact_id"),
                        a -> a.type("type")
                                .types("page_view", "purchase", "unsubscribe")
                                .at(TimestampColumn.of("at"))
                                .bind(Criteria.text("url"), "url")
                                .bind(Criteria.number("amount"), NumberColumn.of("amount")))
                .build();
    }
}
