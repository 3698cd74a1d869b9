package io.segmentkit.csv.crm;

import static io.segmentkit.csv.population.Column.column;
import static java.util.Objects.requireNonNull;

import io.segmentkit.crm.CrmFields;
import io.segmentkit.crm.CrmVocabulary;
import io.segmentkit.csv.population.Column;
import io.segmentkit.csv.population.CsvMapping;
import io.segmentkit.csv.population.RecordColumns;
import io.segmentkit.schema.DeclaredAttribute;
import io.segmentkit.schema.Schema;

/**
 * The usual CSV files of a CRM (R1 to R6, C7):
 *
 * <ul>
 *   <li>{@code profiles.csv}: {@code id} and the attributes of contacts, companies and leads; several phone numbers, e-mail
 *       addresses or messengers with {@code ;} between them
 *   <li>{@code deals.csv}, {@code orders.csv}: {@code id}, {@code profile} with the id of the profile, and their attributes
 *   <li>{@code deal_products.csv}, {@code order_products.csv}: {@code deal} or {@code order} with the id of that, {@code
 *       product}, {@code quantity}, {@code amount}
 * </ul>
 *
 * <p>Columns have the names of the attributes, choices are written as the vocabulary has them. All files and columns must be
 * there; cells may be empty. Files that are different are mapped by hand, with the handles of {@link CrmFields}.
 */
public final class CrmFiles {
    private static final String ID = "id";
    private static final String PROFILE = "profile";

    private CrmFiles() {}

    /** All of the files, to be told what else the host's have: {@code CrmFiles.all(CRM).tags(column("tags")).build()}. */
    public static CsvMapping.Builder all(CrmVocabulary vocabulary) {
        return profiles(vocabulary)
                .records(
                        CrmFields.DEAL,
                        "deals.csv",
                        deal -> attributes(vocabulary, CrmFields.DEAL, deal.profile(PROFILE)))
                .records(
                        CrmFields.ORDER,
                        "orders.csv",
                        order -> attributes(vocabulary, CrmFields.ORDER, order.profile(PROFILE)))
                .records(
                        CrmFields.DEAL_PRODUCT,
                        "deal_products.csv",
                        line -> product(line.join("deal", "deal", "deals.csv", ID)
                                        .profile("deal." + PROFILE))
                                .bind(CrmFields.DEAL_STATE, column("deal." + CrmFields.DEAL_STATE.name()))
                                .bind(CrmFields.CREATED, column("deal." + CrmFields.CREATED.name())))
                .records(
                        CrmFields.ORDER_PRODUCT,
                        "order_products.csv",
                        line -> product(line.join("order", "order", "orders.csv", ID)
                                        .profile("order." + PROFILE))
                                .bind(CrmFields.PAID, column("order." + CrmFields.PAID.name()))
                                .bind(CrmFields.CREATED, column("order." + CrmFields.CREATED.name())));
    }

    /** The file of profiles alone, which can be read row by row; deals and orders cannot be asked for then. */
    public static CsvMapping.Builder profiles(CrmVocabulary vocabulary) {
        CsvMapping.Builder profiles = CsvMapping.of("profiles.csv").id(ID);
        for (DeclaredAttribute declared : vocabulary.schema().attributes().all()) {
            Column column = column(declared.name());
            profiles.bind(declared.attribute(), declared.multiValued() ? column.separatedBy(";") : column);
        }
        return profiles;
    }

    private static RecordColumns attributes(CrmVocabulary vocabulary, String kind, RecordColumns rows) {
        Schema schema = vocabulary.schema();
        requireNonNull(schema.records().get(kind)).all().forEach(declared -> rows.bind(declared.attribute()));
        return rows;
    }

    private static RecordColumns product(RecordColumns line) {
        return line.bind(CrmFields.PRODUCT).bind(CrmFields.QUANTITY).bind(CrmFields.AMOUNT);
    }
}
