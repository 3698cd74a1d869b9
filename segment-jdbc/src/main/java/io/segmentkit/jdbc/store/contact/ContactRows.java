package io.segmentkit.jdbc.store.contact;

import io.segmentkit.contact.Contact;
import io.segmentkit.contact.EmailAddress;
import io.segmentkit.contact.StoredContact;
import io.segmentkit.jdbc.store.database.Tables;
import io.segmentkit.jdbc.store.segment.Definitions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SelectField;

/** The rows of contacts. */
public final class ContactRows {
    private static final Field<Long> ID = Tables.number("id");
    private static final Field<String> COUNTRY = Tables.text("country_code");
    private static final Field<String> FIRST = Tables.text("first_name");
    private static final Field<String> LAST = Tables.text("last_name");
    private static final Field<String> MOBILE = Tables.text("mobile");
    private static final Field<String> EMAIL = Tables.text("email");
    private static final Field<String> ACCOUNT = Tables.text("account_number");
    private static final Field<String> ORGANIZATION = Tables.text("organization");
    private static final Field<String> EXTERNAL = Tables.text("external_id");
    private static final List<SelectField<?>> ALL =
            List.of(ID, COUNTRY, FIRST, LAST, MOBILE, EMAIL, ACCOUNT, ORGANIZATION, EXTERNAL);

    private final Tables tables;

    public ContactRows(Tables tables) {
        this.tables = tables;
    }

    /** Lets nobody else store contacts until the end of the transaction; returns how many there have been. */
    long hold(DSLContext sql) {
        sql.update(tables.contacts())
                .set(Definitions.NUMBERS, Definitions.NUMBERS)
                .execute();
        return sql.select(Definitions.NUMBERS)
                .from(tables.contacts())
                .fetchSingle()
                .value1();
    }

    void numbered(DSLContext sql, long many) {
        sql.update(tables.contacts()).set(Definitions.NUMBERS, many).execute();
    }

    /** All that have an external id, an address or a mobile number of these. */
    List<StoredContact> identifiedAs(DSLContext sql, Collection<Contact> contacts) {
        Map<Long, StoredContact> found = new LinkedHashMap<>();
        find(sql, EXTERNAL, contacts.stream().map(Contact::externalId), found);
        find(sql, EMAIL, contacts.stream().map(contact -> contact.email().map(EmailAddress::text)), found);
        find(sql, MOBILE, contacts.stream().map(Contact::mobile), found);
        return List.copyOf(found.values());
    }

    private void find(
            DSLContext sql, Field<String> column, Stream<Optional<String>> given, Map<Long, StoredContact> found) {
        Set<String> values = new HashSet<>();
        given.forEach(value -> value.ifPresent(values::add));
        if (!values.isEmpty()) {
            sql.select(ALL)
                    .from(tables.contact())
                    .where(column.in(values))
                    .forEach(row -> found.put(row.get(ID), contact(row)));
        }
    }

    private static StoredContact contact(Record row) {
        Contact contact = new Contact(
                Optional.ofNullable(row.get(COUNTRY)),
                Optional.ofNullable(row.get(FIRST)),
                Optional.ofNullable(row.get(LAST)),
                Optional.ofNullable(row.get(MOBILE)),
                Optional.ofNullable(row.get(EMAIL)).map(EmailAddress::of),
                Optional.ofNullable(row.get(ACCOUNT)),
                Optional.ofNullable(row.get(ORGANIZATION)),
                Optional.ofNullable(row.get(EXTERNAL)));
        return new StoredContact(row.get(ID).toString(), contact);
    }

    /** What identifies one of them may have been another's until now: first nobody has it. */
    void update(DSLContext sql, List<StoredContact> contacts) {
        List<Query> queries = new ArrayList<>();
        for (StoredContact one : contacts) {
            queries.add(sql.update(tables.contact())
                    .setNull(EXTERNAL)
                    .setNull(EMAIL)
                    .where(ID.eq(Long.valueOf(one.id()))));
        }
        for (StoredContact one : contacts) {
            queries.add(sql.update(tables.contact()).set(columns(one.contact())).where(ID.eq(Long.valueOf(one.id()))));
        }
        sql.batch(queries).execute();
    }

    void insert(DSLContext sql, List<StoredContact> contacts) {
        if (contacts.isEmpty()) {
            return;
        }
        var insert = sql.insertInto(tables.contact())
                .columns(ID, COUNTRY, FIRST, LAST, MOBILE, EMAIL, ACCOUNT, ORGANIZATION, EXTERNAL);
        for (StoredContact one : contacts) {
            insert = insert.values(
                    Long.valueOf(one.id()),
                    one.contact().countryCode().orElse(null),
                    one.contact().firstName().orElse(null),
                    one.contact().lastName().orElse(null),
                    one.contact().mobile().orElse(null),
                    one.contact().email().map(EmailAddress::text).orElse(null),
                    one.contact().accountNumber().orElse(null),
                    one.contact().organization().orElse(null),
                    one.contact().externalId().orElse(null));
        }
        insert.execute();
    }

    private static Map<Field<?>, Object> columns(Contact contact) {
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        columns.put(COUNTRY, contact.countryCode().orElse(null));
        columns.put(FIRST, contact.firstName().orElse(null));
        columns.put(LAST, contact.lastName().orElse(null));
        columns.put(MOBILE, contact.mobile().orElse(null));
        columns.put(EMAIL, contact.email().map(EmailAddress::text).orElse(null));
        columns.put(ACCOUNT, contact.accountNumber().orElse(null));
        columns.put(ORGANIZATION, contact.organization().orElse(null));
        columns.put(EXTERNAL, contact.externalId().orElse(null));
        return columns;
    }
}
