package io.segmentkit.examples.databases;

import static io.segmentkit.crm.Crm.bought;
import static io.segmentkit.crm.Crm.clients;
import static io.segmentkit.crm.Crm.leads;
import static io.segmentkit.crm.PurchasePlace.PAID_ORDERS;
import static java.lang.System.out;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.crm.CrmVocabulary;
import io.segmentkit.jdbc.crm.CrmTables;
import io.segmentkit.jdbc.population.JdbcPopulation;
import io.segmentkit.jdbc.table.BooleanColumn;
import io.segmentkit.jdbc.table.DateColumn;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.jdbc.table.TimestampColumn;
import io.segmentkit.time.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.sqlite.SQLiteDataSource;

/** Asks the usual tables of a CRM in its words. */
public final class CrmOnSqlite {
    static final CrmVocabulary CRM = CrmVocabulary.builder()
            .contactTypes("CLIENT", "SUPPLIER")
            .dealTypes("SALE", "SERVICES")
            .build();

    static final TableMapping CUSTOMERS = CrmTables.of(CRM)
            .where("tenant", 7)
            .booleans(BooleanColumn::zeroOne)
            .dates(name -> DateColumn.as(DateColumn.Form.ISO_TEXT, name))
            .timestamps(name -> TimestampColumn.as(TimestampColumn.Form.ISO_TEXT, name))
            .mapping()
            .build();

    private static final AsOf MAY_7 = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneOffset.UTC);

    private CrmOnSqlite() {}

    /** Prints who meets each criterion. */
    public static void main(String[] args) throws IOException, SQLException {
        Path file = Files.createTempFile("crm", ".sqlite");
        try {
            SQLiteDataSource database = new SQLiteDataSource();
            database.setUrl("jdbc:sqlite:" + file);
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(SCRIPT);
            }
            JdbcPopulation customers = JdbcPopulation.of(database, CUSTOMERS);
            for (Criterion criterion :
                    List.of(clients().withoutDeals(), bought("X").in(PAID_ORDERS), leads())) {
                try (Stream<String> members = customers.members(criterion, MAY_7)) {
                    out.println(members.sorted().toList());
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static final String SCRIPT = """
            create table crm_profile (
                id text primary key, tenant integer not null, kind text, birthday text, contact_type text,
                contact_responsible text, company_responsible text, lead_responsible text, lead_state text,
                repeat_lead integer, lead_contact text, lead_company text);
            create table crm_channel (profile_id text not null, channel text not null, address text not null,
                tenant integer not null);
            create table crm_deal (
                id integer primary key, profile_id text not null, state text, type text, amount numeric,
                responsible text, created text, closed text, tenant integer not null);
            create table crm_deal_product (
                deal_id integer not null, product text, quantity numeric, amount numeric, tenant integer not null);
            create table crm_order (
                id integer primary key, profile_id text not null, paid integer, amount numeric, created text,
                tenant integer not null);
            create table crm_order_product (
                order_id integer not null, product text, quantity numeric, amount numeric, tenant integer not null);

            insert into crm_profile (id, tenant, kind, contact_type) values
                ('ann', 7, 'CONTACT', 'CLIENT'), ('bob', 7, 'CONTACT', 'CLIENT'), ('cid', 8, 'CONTACT', 'CLIENT'),
                ('Acme', 7, 'COMPANY', null), ('eve', 7, 'LEAD', null), ('dan', 7, 'LEAD', null);
            insert into crm_channel values ('eve', 'messenger', '@eve', 7);
            insert into crm_deal (id, profile_id, state, type, amount, tenant) values (1, 'bob', 'LOST', 'SALE', 100, 7);
            insert into crm_order (id, profile_id, paid, amount, tenant) values
                (1, 'Acme', 1, 40, 7), (2, 'ann', 0, 50, 7);
            insert into crm_order_product values (1, 'X', 2, 40, 7), (2, 'X', 1, 50, 7);
            """;
}
