package io.segmentkit.jdbc.population;

import io.segmentkit.contract.CrmContract;
import io.segmentkit.contract.TestProfile;
import io.segmentkit.contract.TestProfileBuilder;
import io.segmentkit.criteria.Attribute;
import io.segmentkit.crm.Channel;
import io.segmentkit.crm.CrmFields;
import io.segmentkit.jdbc.crm.CrmTables;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.jdbc.table.TableName;
import io.segmentkit.schema.Attributes;
import io.segmentkit.schema.DeclaredAttribute;
import io.segmentkit.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The clients and leads of the contract in the usual tables of a CRM, their values in some forms. Rows of another tenant are
 * beside them, with the same ids, and would change most answers.
 */
final class CrmContractTables {
    private static final String ID = "varchar(60)";
    private static final int OURS = 7;
    private static final int OTHERS = 8;

    private final TestDatabase database;
    private final StoredForms forms;
    private final int number;
    private final Map<String, TestTable> tables = new LinkedHashMap<>();
    private int sales;

    CrmContractTables(TestDatabase database, StoredForms forms, int number) {
        this.database = database;
        this.forms = forms;
        this.number = number;
    }

    TableMapping mapping() {
        return CrmTables.of(CrmContract.CRM)
                .named(table -> TableName.of(name(table)))
                .where("tenant", OURS)
                .booleans(forms::truth)
                .dates(forms::date)
                .timestamps(forms::timestamp)
                .mapping()
                .build();
    }

    private String name(String table) {
        return "crm_" + table + number;
    }

    void drop() {
        tables.values().forEach(table -> table.drop(database));
    }

    void store(List<TestProfile> profiles) {
        Map<String, String> columns = new LinkedHashMap<>(Map.of("id", ID));
        singles(CrmContract.SCHEMA.attributes()).forEach(one -> columns.put(column(one), type(one)));
        table("profile", columns);
        table("channel", columns("profile_id", ID, "channel", ID, "address", forms.text()));
        for (String kind : List.of(CrmFields.DEAL, CrmFields.ORDER)) {
            Map<String, String> own = columns("id", "integer", "profile_id", ID);
            singles(attributes(kind)).forEach(one -> own.put(column(one), type(one)));
            table(kind, own);
            Map<String, String> product = columns("product", forms.text(), "amount", forms.decimal());
            product.put("quantity", forms.decimal());
            product.put(kind + "_id", "integer");
            table(kind + "_product", product);
        }
        profiles.forEach(this::store);
        tables.values().forEach(table -> table.store(database));
    }

    private void table(String name, Map<String, String> columns) {
        columns.put("tenant", "integer");
        tables.put(name, new TestTable(name(name), columns));
    }

    private void add(String table, int tenant, List<@Nullable Object> row) {
        List<@Nullable Object> all = new ArrayList<>(row);
        all.add(tenant);
        tables.get(table).add(all);
    }

    private static Map<String, String> columns(String... pairs) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            columns.put(pairs[i], pairs[i + 1]);
        }
        return columns;
    }

    private static Attributes attributes(String kind) {
        return CrmContract.SCHEMA.records().get(kind);
    }

    private static List<DeclaredAttribute> singles(Attributes attributes) {
        return attributes.all().stream().filter(one -> !one.multiValued()).toList();
    }

    private static String column(DeclaredAttribute attribute) {
        StringBuilder column = new StringBuilder();
        attribute
                .name()
                .chars()
                .forEach(c -> column.append(
                        Character.isUpperCase(c) ? "_" + (char) Character.toLowerCase(c) : String.valueOf((char) c)));
        return column.toString();
    }

    private String type(DeclaredAttribute one) {
        return switch (one.attribute().type()) {
            case TEXT, CHOICE, MONTH_DAY -> forms.text();
            case INTEGER, DECIMAL -> forms.decimal();
            case BOOLEAN -> forms.truth();
            case DATE -> forms.date();
            case TIMESTAMP -> forms.timestamp();
        };
    }

    private void store(TestProfile profile) {
        add("profile", OURS, row(profile.id(), CrmContract.SCHEMA.attributes(), profile::value));
        add("profile", OTHERS, row("other " + profile.id(), CrmContract.SCHEMA.attributes(), profile::value));
        for (Channel channel : Channel.values()) {
            String name = channel.addresses().name();
            profile.values(name)
                    .forEach(address -> add("channel", OURS, Arrays.asList(profile.id(), name, stored(address))));
            add("channel", OTHERS, List.of(profile.id(), name, "a"));
        }
        sales(profile, CrmFields.DEAL, CrmFields.DEAL_PRODUCT, CrmFields.DEAL_STATE, "WON");
        sales(profile, CrmFields.ORDER, CrmFields.ORDER_PRODUCT, CrmFields.PAID, true);
    }

    private List<@Nullable Object> row(Object id, Attributes attributes, Function<String, @Nullable Value> values) {
        List<@Nullable Object> row = new ArrayList<>(List.of(id));
        singles(attributes).forEach(one -> row.add(stored(values.apply(one.name()))));
        return row;
    }

    /** Products are given to a deal or order of which they know the same. */
    private void sales(TestProfile profile, String kind, String productKind, Attribute state, Object others) {
        Map<List<@Nullable Value>, Integer> ids = new LinkedHashMap<>();
        for (TestProfile.Row sale : profile.records(kind)) {
            ids.put(known(sale, state), ++sales);
            sale(profile, OURS, sale);
            sale(profile, OTHERS, other(kind, state, others));
            add(kind + "_product", OTHERS, Arrays.asList("X", null, null, sales));
        }
        ++sales;
        sale(profile, OTHERS, other(kind, state, others));
        for (TestProfile.Row product : profile.records(productKind)) {
            add(
                    kind + "_product",
                    OURS,
                    Arrays.asList(
                            stored(product.attributes().get("product")),
                            stored(product.attributes().get("amount")),
                            stored(product.attributes().get("quantity")),
                            ids.get(known(product, state))));
        }
    }

    private static TestProfile.Row other(String kind, Attribute state, Object value) {
        return TestProfileBuilder.profile("")
                .record(kind, state, value)
                .build()
                .records()
                .get(0);
    }

    private void sale(TestProfile profile, int tenant, TestProfile.Row sale) {
        List<@Nullable Object> row = row(sales, attributes(sale.kind()), sale.attributes()::get);
        row.add(1, profile.id());
        add(sale.kind(), tenant, row);
    }

    private static List<@Nullable Value> known(TestProfile.Row row, Attribute state) {
        return Arrays.asList(
                row.attributes().get(state.name()), row.attributes().get(CrmFields.CREATED.name()));
    }

    private @Nullable Object stored(@Nullable Value value) {
        return value == null ? null : forms.stored(value);
    }
}
