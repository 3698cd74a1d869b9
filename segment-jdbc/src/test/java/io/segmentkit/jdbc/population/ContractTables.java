package io.segmentkit.jdbc.population;

import static io.segmentkit.contract.ContractSchema.ACTIVE;
import static io.segmentkit.contract.ContractSchema.AMOUNT;
import static io.segmentkit.contract.ContractSchema.BALANCE;
import static io.segmentkit.contract.ContractSchema.BIRTHDAY;
import static io.segmentkit.contract.ContractSchema.CITY;
import static io.segmentkit.contract.ContractSchema.CLOSED;
import static io.segmentkit.contract.ContractSchema.CREATED;
import static io.segmentkit.contract.ContractSchema.DEAL;
import static io.segmentkit.contract.ContractSchema.EMAILS;
import static io.segmentkit.contract.ContractSchema.GIFT;
import static io.segmentkit.contract.ContractSchema.INTERESTS;
import static io.segmentkit.contract.ContractSchema.KIND;
import static io.segmentkit.contract.ContractSchema.NAME_DAY;
import static io.segmentkit.contract.ContractSchema.NUMBERS;
import static io.segmentkit.contract.ContractSchema.PAGE_VIEW;
import static io.segmentkit.contract.ContractSchema.PRODUCT;
import static io.segmentkit.contract.ContractSchema.PURCHASE;
import static io.segmentkit.contract.ContractSchema.RENEWALS;
import static io.segmentkit.contract.ContractSchema.SCORE;
import static io.segmentkit.contract.ContractSchema.SECONDS;
import static io.segmentkit.contract.ContractSchema.SIGNUP;
import static io.segmentkit.contract.ContractSchema.STAGE;
import static io.segmentkit.contract.ContractSchema.URL;
import static io.segmentkit.contract.ContractSchema.VALUE;

import io.segmentkit.contract.TestProfile;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.NamesTable;
import io.segmentkit.jdbc.table.NumberColumn;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.jdbc.table.TableName;
import io.segmentkit.value.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The profiles of the contract in tables of every shape: columns, child tables, a key-value table, labels by name and by id,
 * activities of several types in one table and of one type in another. Rows of another tenant are in each table; they
 * belong to the same profiles, and would change most answers if a condition could get around the tenant. Names of tables
 * and columns have quotes and semicolons in them.
 */
final class ContractTables {
    private static final List<String> KINDS = List.of("CONTACT", "COMPANY", "LEAD");
    private static final List<String> STAGES = List.of("OPEN", "WON", "LOST");
    private static final String ID = "varchar(60)";
    private static final String SCORE_COLUMN = "sc\"ore; --'";
    private static final int OURS = 7;
    private static final int OTHERS = 8;

    private final TestDatabase database;
    private final StoredForms forms;
    private final String suffix;
    private final Map<String, TestTable> tables = new LinkedHashMap<>();

    ContractTables(TestDatabase database, StoredForms forms, int number) {
        this.database = database;
        this.forms = forms;
        this.suffix = "`\"; drop table x; --" + number;
    }

    private void declare() {
        String text = forms.text();
        String at = forms.timestamp();
        table(
                "profile",
                "id",
                ID,
                "city",
                text,
                SCORE_COLUMN,
                forms.whole(),
                "balance",
                forms.decimal(),
                "active",
                forms.truth(),
                "birthday",
                forms.date(),
                "signup",
                at,
                "nameDay",
                forms.monthDay());
        table("email", "profile id", ID, "address", text);
        table("number", "profile id", ID, "number", forms.whole());
        table("renewal", "profile id", ID, "day", forms.date());
        table("custom", "profile id", ID, "key", ID, "value", forms.choice());
        table("tag", "profile id", ID, "tag", text);
        table("interest", "profile id", ID, "interest_id", "integer");
        table("interest_name", "id", "integer", "name", text);
        table("event", "profile id", ID, "type", ID, "at", at, "url", text, "seconds", forms.whole());
        table(
                "purchase",
                "profile id",
                ID,
                "at",
                at,
                "amount",
                forms.decimal(),
                "product",
                text,
                "gift",
                forms.truth());
        table(
                "deal",
                "profile id",
                ID,
                "stage",
                forms.choice(),
                "value",
                forms.decimal(),
                "closed",
                forms.date(),
                "created",
                at);
    }

    private void table(String name, String... typed) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("tenant", "integer");
        for (int i = 0; i < typed.length; i += 2) {
            columns.put(typed[i], typed[i + 1]);
        }
        tables.put(name, new TestTable(name + suffix, columns));
    }

    void drop() {
        tables.values().forEach(table -> table.drop(database));
    }

    /** Stores the profiles, and beside each row of theirs another tenant's. */
    void store(List<TestProfile> profiles) {
        declare();
        Map<String, Integer> interests = new LinkedHashMap<>();
        profiles.forEach(profile -> store(profile, interests));
        interests.forEach((name, id) -> {
            add("interest_name", OURS, id, name);
            add("interest_name", OTHERS, id, "vip");
        });
        tables.values().forEach(table -> table.store(database));
    }

    private void store(TestProfile profile, Map<String, Integer> interests) {
        String id = profile.id();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(id);
        for (String name : List.of("city", "score", "balance", "active", "birthday", "signup", "nameDay")) {
            row.add(stored(profile.value(name)));
        }
        addRow("profile", OURS, row);
        row.set(0, "other " + id);
        addRow("profile", OTHERS, row);
        profile.values("emails").forEach(value -> add("email", OURS, id, stored(value)));
        profile.values("numbers").forEach(value -> add("number", OURS, id, stored(value)));
        profile.values("renewals").forEach(value -> add("renewal", OURS, id, stored(value)));
        profile.values("kind").forEach(value -> add("custom", OURS, id, "kind", forms.storedChoice(value, KINDS)));
        add("custom", OURS, id, "other", forms.storedChoice(new Value.Text("LEAD"), KINDS));
        profile.labels("tag").forEach(tag -> add("tag", OURS, id, tag));
        profile.labels("interest")
                .forEach(name ->
                        add("interest", OURS, id, interests.computeIfAbsent(name, none -> interests.size() + 1)));
        profile.activities().forEach(activity -> store(id, activity));
        profile.records().forEach(deal -> store(id, deal));
        others(id);
    }

    private void store(String id, TestProfile.Activity activity) {
        Map<String, Value> with = activity.parameters();
        @Nullable Object at = activity.at() == null ? null : forms.stored(new Value.Timestamp(activity.at()));
        if (activity.type().equals(PAGE_VIEW)) {
            add("event", OURS, id, PAGE_VIEW, at, stored(with.get("url")), stored(with.get("seconds")));
            add("event", OURS, id, "PAGE_VIEW", at, stored(with.get("url")), stored(with.get("seconds")));
        } else {
            add(
                    "purchase",
                    OURS,
                    id,
                    at,
                    stored(with.get("amount")),
                    stored(with.get("product")),
                    stored(with.get("gift")));
        }
    }

    private void store(String id, TestProfile.Row deal) {
        Map<String, Value> with = deal.attributes();
        @Nullable Value stage = with.get("stage");
        add(
                "deal",
                OURS,
                id,
                stage == null ? null : forms.storedChoice(stage, STAGES),
                stored(with.get("value")),
                stored(with.get("closed")),
                stored(with.get("created")));
    }

    private void others(String id) {
        Object day = forms.stored(new Value.Date(LocalDate.of(2026, 5, 7)));
        Object at = forms.stored(new Value.Timestamp(Instant.parse("2026-05-07T10:00:00Z")));
        Object one = forms.stored(Value.Decimal.of(1));
        add("email", OTHERS, id, "Warszawa");
        add("number", OTHERS, id, one);
        add("renewal", OTHERS, id, day);
        add("custom", OTHERS, id, "kind", forms.storedChoice(new Value.Text("LEAD"), KINDS));
        add("tag", OTHERS, id, "vip");
        add("interest", OTHERS, id, 1);
        add("event", OTHERS, id, PAGE_VIEW, at, "Warszawa", one);
        add("purchase", OTHERS, id, at, one, "Warszawa", forms.stored(new Value.Truth(true)));
        add("deal", OTHERS, id, forms.storedChoice(new Value.Text("WON"), STAGES), one, day, at);
        add("email", OURS, null, "Warszawa");
        add("tag", OURS, null, "vip");
        add("purchase", OURS, null, at, one, "Warszawa", forms.stored(new Value.Truth(true)));
    }

    private @Nullable Object stored(@Nullable Value value) {
        return value == null ? null : forms.stored(value);
    }

    private void add(String table, int tenant, @Nullable Object... values) {
        addRow(table, tenant, Arrays.asList(values));
    }

    private void addRow(String table, int tenant, List<@Nullable Object> values) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(tenant);
        row.addAll(values);
        tables.get(table).add(row);
    }

    private TableName name(String table) {
        return TableName.of(table + suffix);
    }

    private LinkedTable linked(String table) {
        return LinkedTable.of(name(table), "profile id").where("tenant", OURS);
    }

    TableMapping mapping() {
        return TableMapping.of(name("profile"))
                .id("id")
                .where("tenant", OURS)
                .bind(CITY, "city")
                .bind(SCORE, SCORE_COLUMN)
                .bind(BALANCE, "balance")
                .bind(ACTIVE, forms.truth("active"))
                .bind(BIRTHDAY, forms.date("birthday"))
                .bind(SIGNUP, forms.timestamp("signup"))
                .bindKeyed(KIND, linked("custom"), "key", forms.choice("value", KINDS))
                .bind(NAME_DAY, forms.monthDay("nameDay"))
                .bindAll(EMAILS, linked("email"), "address")
                .bindAll(NUMBERS, linked("number"), NumberColumn.of("number"))
                .bindAll(RENEWALS, linked("renewal"), forms.date("day"))
                .tags(linked("tag"), "tag")
                .labels(
                        INTERESTS,
                        linked("interest"),
                        "interest_id",
                        NamesTable.of(name("interest_name"), "id", "name").where("tenant", OURS))
                .activities(
                        linked("event"),
                        a -> a.type("type")
                                .types(PAGE_VIEW)
                                .at(forms.timestamp("at"))
                                .bind(URL, "url")
                                .bind(SECONDS, "seconds"))
                .activity(
                        PURCHASE,
                        linked("purchase"),
                        a -> a.at(forms.timestamp("at"))
                                .bind(AMOUNT, "amount")
                                .bind(PRODUCT, "product")
                                .bind(GIFT, forms.truth("gift")))
                .records(
                        DEAL,
                        linked("deal"),
                        d -> d.bind(STAGE, forms.choice("stage", STAGES))
                                .bind(VALUE, "value")
                                .bind(CLOSED, forms.date("closed"))
                                .bind(CREATED, forms.timestamp("created")))
                .build();
    }
}
