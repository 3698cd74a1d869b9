package io.segmentkit.contract;

import static io.segmentkit.crm.CrmFields.AMOUNT;
import static io.segmentkit.crm.CrmFields.CREATED;
import static io.segmentkit.crm.CrmFields.DEAL;
import static io.segmentkit.crm.CrmFields.DEAL_PRODUCT;
import static io.segmentkit.crm.CrmFields.DEAL_STATE;
import static io.segmentkit.crm.CrmFields.ORDER;
import static io.segmentkit.crm.CrmFields.ORDER_PRODUCT;
import static io.segmentkit.crm.CrmFields.PAID;
import static io.segmentkit.crm.CrmFields.PRODUCT;

import io.segmentkit.criteria.Attribute;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A deal or order with its products, which know of it what their rows say too: its state or payment, and when it was made.
 */
final class CrmSale {
    private final String kind;
    private final String productKind;
    private final List<Object> shared;
    private final List<Object> own = new ArrayList<>();
    private final List<List<Object>> products = new ArrayList<>();

    private CrmSale(String kind, String productKind, List<Object> shared) {
        this.kind = kind;
        this.productKind = productKind;
        this.shared = shared;
    }

    static CrmSale deal(@Nullable String state, @Nullable Instant created) {
        return new CrmSale(DEAL, DEAL_PRODUCT, present(DEAL_STATE, state, CREATED, created));
    }

    static CrmSale order(@Nullable Boolean paid, @Nullable Instant created) {
        return new CrmSale(ORDER, ORDER_PRODUCT, present(PAID, paid, CREATED, created));
    }

    /** The pairs of attribute and value that have a value. */
    private static List<Object> present(@Nullable Object... pairs) {
        List<Object> present = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                present.add(pairs[i]);
                present.add(pairs[i + 1]);
            }
        }
        return present;
    }

    CrmSale with(Attribute attribute, Object value) {
        own.add(attribute);
        own.add(value);
        return this;
    }

    CrmSale amount(int amount) {
        return with(AMOUNT, amount);
    }

    CrmSale product(String product, int amount) {
        products.add(List.of(PRODUCT, product, AMOUNT, amount));
        return this;
    }

    void to(TestProfileBuilder profile) {
        profile.record(kind, with(own));
        products.forEach(product -> profile.record(productKind, with(product)));
    }

    private Object[] with(List<Object> more) {
        return Stream.concat(shared.stream(), more.stream()).toArray();
    }
}
