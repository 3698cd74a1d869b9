package io.segmentkit.examples.quickstart;

import io.segmentkit.contact.Contact;
import io.segmentkit.contact.ContactEntry;
import io.segmentkit.contact.ContactStore;
import io.segmentkit.contact.EmailAddress;
import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.examples.quickstart.source.DriverDataSource;
import io.segmentkit.jdbc.population.JdbcPopulation;
import io.segmentkit.jdbc.store.JdbcSegmentStore;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.segment.Segments;
import io.segmentkit.store.StoredSegment;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Contacts in tables of their own, as a host has them: a store, a population, a service.
 *
 * @param prefix what the tables begin with
 */
record ContactDatabase(DriverDataSource source, String prefix, JdbcSegmentStore store) {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-07T10:00:00Z"), ZoneOffset.UTC);

    static ContactDatabase of(DriverDataSource source, String prefix, String... lists) {
        source.letReadersAndWritersBe();
        JdbcSegmentStore store =
                JdbcSegmentStore.builder(source).tablePrefix(prefix).build();
        ContactDatabase database = new ContactDatabase(source, prefix, store);
        for (String list : lists) {
            database.segments().create(SegmentDefinition.ofList(list));
        }
        return database;
    }

    Segments segments(TextAttribute... attributes) {
        return Segments.builder()
                .populations(() -> population(attributes))
                .store(store)
                .clock(CLOCK)
                .build();
    }

    JdbcPopulation population(TextAttribute... attributes) {
        TableMapping.Builder mapping = TableMapping.of(prefix + "contact").id("id");
        for (TextAttribute attribute : attributes) {
            mapping.bind(attribute, attribute.name());
        }
        return JdbcPopulation.of(source, mapping.build());
    }

    ContactStore contacts() {
        return store.contacts(CLOCK);
    }

    /** What is stored, in no particular order. */
    List<ContactEntry> stored() throws SQLException {
        List<ContactEntry> found = new ArrayList<>();
        Map<String, Set<SegmentName>> lists = lists();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            try (ResultSet rows = statement.executeQuery("select * from " + quote + prefix + "contact" + quote)) {
                while (rows.next()) {
                    found.add(new ContactEntry(contact(rows), lists.getOrDefault(rows.getString("id"), Set.of())));
                }
            }
        }
        return found;
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                Optional.ofNullable(row.getString("country_code")),
                Optional.ofNullable(row.getString("first_name")),
                Optional.ofNullable(row.getString("last_name")),
                Optional.ofNullable(row.getString("mobile")),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::of),
                Optional.ofNullable(row.getString("account_number")),
                Optional.ofNullable(row.getString("organization")),
                Optional.ofNullable(row.getString("external_id")));
    }

    private Map<String, Set<SegmentName>> lists() {
        Map<String, Set<SegmentName>> lists = new HashMap<>();
        for (StoredSegment segment : store.catalog().segments()) {
            try (Stream<String> ids = store.members(segment.id()).ids()) {
                ids.forEach(
                        id -> lists.computeIfAbsent(id, none -> new HashSet<>()).add(segment.name()));
            }
        }
        return lists;
    }
}
