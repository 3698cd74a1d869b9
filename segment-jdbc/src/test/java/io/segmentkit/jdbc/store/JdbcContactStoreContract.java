package io.segmentkit.jdbc.store;

import static io.segmentkit.contact.SegmentAssignment.ADD;
import static io.segmentkit.contact.SegmentAssignment.REPLACE;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.segmentkit.contact.Contact;
import io.segmentkit.contact.ContactEntry;
import io.segmentkit.contact.ContactStore;
import io.segmentkit.contact.ContactTransaction;
import io.segmentkit.contact.EmailAddress;
import io.segmentkit.contact.SavedContact;
import io.segmentkit.contact.SegmentAssignment;
import io.segmentkit.contact.SegmentName;
import io.segmentkit.contract.ContactStoreContract;
import io.segmentkit.contract.MutableClock;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.jdbc.population.JdbcPopulation;
import io.segmentkit.jdbc.population.TestDatabase;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.segment.Segments;
import io.segmentkit.store.CatalogChange;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.store.StoredSegment;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contacts in a database, and the segments that an import puts them into. */
abstract class JdbcContactStoreContract extends ContactStoreContract {
    private static final MutableClock CLOCK = MutableClock.at("2026-05-07T10:00:00Z", "UTC");

    private JdbcSegmentStore segments;

    /** A database for all tests. */
    abstract TestDatabase database();

    @Override
    protected ContactStore emptyStore(List<String> names) {
        segments = Databases.emptyStore(database());
        List<StoredSegment> lists = names.stream()
                .map(name -> new StoredSegment(SegmentId.random(), SegmentDefinition.ofList(name), Instant.EPOCH, 1))
                .toList();
        segments.change(new CatalogChange(0, lists, Set.of(), List.of(), Set.of(), List.of()));
        return segments.contacts(CLOCK);
    }

    @AfterEach
    void everyConnectionIsGivenBack() {
        assertThat(database().openConnections()).isZero();
    }

    @Override
    protected List<ContactEntry> contactsOf(ContactStore store) {
        List<ContactEntry> found = new ArrayList<>();
        try (Connection connection = database().getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select * from " + quoted(connection, Databases.newest() + "contact"))) {
            while (rows.next()) {
                found.add(new ContactEntry(contact(rows), segmentsOf(rows.getString("id"))));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return found;
    }

    private static String quoted(Connection connection, String name) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        return quote + name + quote;
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

    private Set<SegmentName> segmentsOf(String id) {
        return segments.segmentsOf(id).stream()
                .map(segment ->
                        segments.catalog().segment(segment).orElseThrow().name())
                .collect(Collectors.toSet());
    }

    private static ContactEntry entry(String externalId, String... names) {
        return new ContactEntry(
                Contact.builder()
                        .externalId(externalId)
                        .firstName("N " + externalId)
                        .build(),
                Stream.of(names).map(SegmentName::of).collect(Collectors.toSet()));
    }

    private static List<SavedContact> save(
            ContactStore contacts, SegmentAssignment assignment, List<ContactEntry> entries) {
        try (ContactTransaction transaction = contacts.begin()) {
            List<SavedContact> saved = transaction.save(entries, assignment);
            transaction.commit();
            return saved;
        }
    }

    @Test
    @DisplayName("C3 S4 B1 an import lands in the segments, with its history, and contacts are a population")
    void anImportLandsInTheSegments() {
        SegmentStore port = Databases.emptyStore(database());
        ContactStore contacts = ((JdbcSegmentStore) port).contacts(CLOCK);
        TextAttribute name = text("firstName");
        JdbcPopulation population = JdbcPopulation.of(
                database(),
                TableMapping.of(Databases.newest() + "contact")
                        .id("id")
                        .bind(name, "first_name")
                        .build());
        Segments service = Segments.builder()
                .population(population)
                .store(port)
                .clock(CLOCK)
                .build();
        service.create(SegmentDefinition.ofList("VIP"), List.of());
        service.create(SegmentDefinition.ofList("Old"), List.of());
        service.create(SegmentDefinition.dynamic("b in old", allOf(inSegment("Old"), name.is("N b"))));
        assertThat(contacts.staticSegments(Set.of(SegmentName.of("b in old"), SegmentName.of("vip"))))
                .containsExactly(SegmentName.of("VIP"));
        save(contacts, ADD, List.of(entry("a", "vip"), entry("b", "Old", "VIP")));
        save(contacts, REPLACE, List.of(entry("b", "Old"), entry("c", "VIP")));
        service.refreshDue();
        assertThat(members(service, "VIP")).containsExactlyInAnyOrder("1", "3");
        assertThat(members(service, "b in old")).containsExactly("2");
        assertThat(service.history("VIP"))
                .extracting(Run::members, Run::entered, Run::left, Run::at)
                .startsWith(tuple(2L, 1L, 1L, CLOCK.instant()), tuple(2L, 2L, 0L, CLOCK.instant()));
        service.remove("VIP", List.of("1"));
        assertThat(save(contacts, ADD, List.of(entry("a", "VIP")))).containsExactly(SavedContact.UPDATED);
        assertThat(members(service, "VIP")).containsExactlyInAnyOrder("1", "3");
    }

    private static List<String> members(Segments service, String name) {
        try (Stream<String> ids = service.members(name).ids()) {
            return ids.toList();
        }
    }

    @Test
    @DisplayName("C4 more contacts than a statement takes are saved once, and found again")
    void manyContacts() {
        ContactStore contacts = emptyStore(List.of("VIP"));
        List<ContactEntry> many =
                IntStream.range(0, 2_500).mapToObj(i -> entry("id" + i, "VIP")).toList();
        assertThat(save(contacts, ADD, many)).containsOnly(SavedContact.CREATED).hasSize(2_500);
        assertThat(save(contacts, ADD, many)).containsOnly(SavedContact.UNCHANGED);
        assertThat(segments.statuses().values())
                .extracting(status -> status.members())
                .containsExactly(2_500L);
    }

    @Test
    @DisplayName("C4 addresses change hands in one transaction")
    void addressesChangeHands() {
        ContactStore contacts = emptyStore(List.of());
        save(contacts, ADD, List.of(addressed("1", "a@x.pl"), addressed("2", "b@x.pl")));
        List<ContactEntry> moved =
                List.of(addressed("2", "c@x.pl"), addressed("1", "b@x.pl"), addressed("3", "a@x.pl"));
        assertThat(save(contacts, ADD, moved))
                .containsExactly(SavedContact.UPDATED, SavedContact.UPDATED, SavedContact.CREATED);
        assertThat(contactsOf(contacts)).containsExactlyInAnyOrderElementsOf(moved);
    }

    private static ContactEntry addressed(String externalId, String email) {
        Contact contact = Contact.builder()
                .externalId(externalId)
                .email(EmailAddress.of(email))
                .build();
        return new ContactEntry(contact, Set.of());
    }

    @Test
    @DisplayName("C4 what the database cannot keep is refused before anything is stored")
    void whatCannotBeKeptIsRefused() {
        ContactStore contacts = emptyStore(List.of());
        assertThatThrownBy(() -> save(contacts, ADD, List.of(entry("a"), entry("x".repeat(501)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> save(contacts, ADD, List.of(entry("a"), entry("b\0"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(contactsOf(contacts)).isEmpty();
    }
}
