package io.segmentkit.jdbc.crm;

import static java.util.Objects.requireNonNull;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.crm.Channel;
import io.segmentkit.crm.CrmFields;
import io.segmentkit.crm.CrmVocabulary;
import io.segmentkit.jdbc.table.BooleanColumn;
import io.segmentkit.jdbc.table.BoundAttribute;
import io.segmentkit.jdbc.table.ChoiceColumn;
import io.segmentkit.jdbc.table.DateColumn;
import io.segmentkit.jdbc.table.FixedCondition;
import io.segmentkit.jdbc.table.Join;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.MonthDayColumn;
import io.segmentkit.jdbc.table.NumberColumn;
import io.segmentkit.jdbc.table.RowsBindings;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.jdbc.table.TableName;
import io.segmentkit.jdbc.table.TextColumn;
import io.segmentkit.jdbc.table.TimestampColumn;
import io.segmentkit.schema.DeclaredAttribute;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The usual tables, or views, of a CRM (R1 to R6):
 *
 * <ul>
 *   <li>{@code crm_profile}: {@code id} and the attributes of contacts, companies and leads
 *   <li>{@code crm_channel}: {@code profile_id}, {@code channel}, one of {@code phone}, {@code email}, {@code messenger}, and
 *       {@code address}
 *   <li>{@code crm_deal}, {@code crm_order}: {@code id}, unique, {@code profile_id} and their attributes
 *   <li>{@code crm_deal_product}, {@code crm_order_product}: {@code deal_id} or {@code order_id}, {@code product}, {@code
 *       quantity}, {@code amount}
 * </ul>
 *
 * <p>Columns have the names of the attributes in lower case with underscores, {@code contact_type}; choices are kept as the
 * vocabulary has them. Tables that are different are mapped by hand, with the handles of {@link CrmFields}.
 *
 * <p>Immutable: every method makes another. Safe between threads.
 */
public final class CrmTables {
    private static final String PROFILE_ID = "profile_id";

    private final CrmVocabulary vocabulary;
    private final Function<String, TableName> names;
    private final List<FixedCondition> fixed;
    private final Forms forms;

    private record Forms(
            Function<String, BooleanColumn> booleans,
            Function<String, DateColumn> dates,
            Function<String, TimestampColumn> timestamps) {}

    private CrmTables(
            CrmVocabulary vocabulary, Function<String, TableName> names, List<FixedCondition> fixed, Forms forms) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.fixed = fixed;
        this.forms = forms;
    }

    /** The tables of a CRM with these lists, columns being of their attributes' own types. */
    public static CrmTables of(CrmVocabulary vocabulary) {
        return new CrmTables(
                requireNonNull(vocabulary, "vocabulary"),
                name -> TableName.of("crm_" + name),
                List.of(),
                new Forms(BooleanColumn::of, DateColumn::of, TimestampColumn::of));
    }

    /**
     * The same under other names: {@code named(name -> TableName.of("sales", name))}.
     *
     * @param other from {@code profile}, {@code channel}, {@code deal}, {@code deal_product}, {@code order} and {@code
     *     order_product} to the tables' names
     */
    public CrmTables named(Function<String, TableName> other) {
        return new CrmTables(vocabulary, requireNonNull(other, "other"), fixed, forms);
    }

    /**
     * Only those rows, of each of the tables, whose column has one of these values: {@code where("tenant", 7)}. No criterion
     * can get around it.
     */
    public CrmTables where(String column, Object... values) {
        List<FixedCondition> all = Stream.concat(fixed.stream(), Stream.of(FixedCondition.oneOf(column, values)))
                .toList();
        return new CrmTables(vocabulary, names, all, forms);
    }

    /** The same with booleans in another form: {@code booleans(BooleanColumn::zeroOne)}. */
    public CrmTables booleans(Function<String, BooleanColumn> form) {
        return with(new Forms(requireNonNull(form, "form"), forms.dates, forms.timestamps));
    }

    /** The same with dates in another form: {@code dates(name -> DateColumn.as(ISO_TEXT, name))}. */
    public CrmTables dates(Function<String, DateColumn> form) {
        return with(new Forms(forms.booleans, requireNonNull(form, "form"), forms.timestamps));
    }

    /** The same with timestamps in another form: {@code timestamps(TimestampColumn::utc)}. */
    public CrmTables timestamps(Function<String, TimestampColumn> form) {
        return with(new Forms(forms.booleans, forms.dates, requireNonNull(form, "form")));
    }

    private CrmTables with(Forms other) {
        return new CrmTables(vocabulary, names, fixed, other);
    }

    /** The mapping, to be told what else the host has: {@code mapping().tags(LinkedTable.of(...), "tag").build()}. */
    public TableMapping.Builder mapping() {
        TableMapping.Builder mapping = TableMapping.of(names.apply("profile")).id("id");
        fixed.forEach(mapping::where);
        for (DeclaredAttribute declared : vocabulary.schema().attributes().all()) {
            if (!declared.multiValued()) {
                mapping.bind(in(column(declared.name()), declared.attribute()));
            }
        }
        for (Channel channel : Channel.values()) {
            mapping.bindAll(
                    channel.addresses(),
                    owned("channel").where("channel", channel.addresses().name()),
                    "address");
        }
        return mapping.records(CrmFields.DEAL, owned("deal"), rows -> attributes(CrmFields.DEAL, rows))
                .records(CrmFields.ORDER, owned("order"), rows -> attributes(CrmFields.ORDER, rows))
                .records(CrmFields.DEAL_PRODUCT, products("deal"), rows -> product("deal", CrmFields.DEAL_STATE, rows))
                .records(CrmFields.ORDER_PRODUCT, products("order"), rows -> product("order", CrmFields.PAID, rows));
    }

    private LinkedTable owned(String table) {
        return new LinkedTable(names.apply(table), PROFILE_ID, fixed, List.of());
    }

    /** The products of deals or orders: whose they are is said by the deal or order that is looked up for each. */
    private LinkedTable products(String of) {
        Join whose = new Join(of, of + "_id", names.apply(of), "id", fixed);
        return new LinkedTable(names.apply(of + "_product"), of + "." + PROFILE_ID, fixed, List.of(whose));
    }

    private RowsBindings attributes(String kind, RowsBindings rows) {
        requireNonNull(vocabulary.schema().records().get(kind))
                .all()
                .forEach(declared -> rows.bind(in(column(declared.name()), declared.attribute())));
        return rows;
    }

    private RowsBindings product(String of, Attribute state, RowsBindings rows) {
        return rows.bind(CrmFields.PRODUCT, "product")
                .bind(CrmFields.QUANTITY, "quantity")
                .bind(CrmFields.AMOUNT, "amount")
                .bind(in(of + "." + column(state.name()), state))
                .bind(in(of + "." + column(CrmFields.CREATED.name()), CrmFields.CREATED));
    }

    private BoundAttribute in(String column, Attribute attribute) {
        return BoundAttribute.of(
                attribute,
                switch (attribute.type()) {
                    case TEXT -> new TextColumn(column);
                    case CHOICE -> ChoiceColumn.of(column);
                    case INTEGER, DECIMAL -> NumberColumn.of(column);
                    case BOOLEAN -> forms.booleans.apply(column);
                    case DATE -> forms.dates.apply(column);
                    case TIMESTAMP -> forms.timestamps.apply(column);
                    case MONTH_DAY -> MonthDayColumn.of(column);
                });
    }

    /** {@code contact_type} for {@code contactType}. */
    private static String column(String attribute) {
        return attribute.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
