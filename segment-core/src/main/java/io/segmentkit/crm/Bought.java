package io.segmentkit.crm;

import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.record;
import static io.segmentkit.crm.CrmFields.DEAL_PRODUCT;
import static io.segmentkit.crm.CrmFields.ORDER_PRODUCT;
import static io.segmentkit.crm.CrmFields.PAID;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.RecordQuery;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question about purchases of a product (R4), which becomes a criterion once it says where they are looked for.
 *
 * <p>Immutable: every method makes a new question. Safe between threads.
 */
public final class Bought {
    private final List<Criterion> conditions;

    Bought(Criterion product) {
        this(List.of(product));
    }

    private Bought(List<Criterion> conditions) {
        this.conditions = conditions;
    }

    /**
     * Counts only products that meet this condition too, all on the same line of an order or deal: {@code
     * bought("X").where(AMOUNT.between(500, 1000)).in(WON_DEALS)}, {@code bought("X").where(CREATED.in(lastDays(90)))}.
     */
    public Bought where(Criterion condition) {
        return new Bought(
                Stream.concat(conditions.stream(), Stream.of(condition)).toList());
    }

    /** In any order or deal, whatever became of it. */
    public Criterion anywhere() {
        return anyOf(lines(ORDER_PRODUCT).ever(), lines(DEAL_PRODUCT).ever());
    }

    /** In one of these places. */
    public Criterion in(PurchasePlace first, PurchasePlace... more) {
        Set<PurchasePlace> places = EnumSet.of(first, more);
        List<Criterion> found = new ArrayList<>();
        inOrders(places.contains(PurchasePlace.PAID_ORDERS), places.contains(PurchasePlace.UNPAID_ORDERS))
                .ifPresent(found::add);
        DealState[] states =
                places.stream().flatMap(place -> place.dealState().stream()).toArray(DealState[]::new);
        if (states.length > 0) {
            found.add(lines(DEAL_PRODUCT)
                    .where(Crm.oneOf(CrmFields.DEAL_STATE, states))
                    .ever());
        }
        return found.size() == 1 ? found.get(0) : anyOf(found);
    }

    private Optional<Criterion> inOrders(boolean paid, boolean unpaid) {
        if (!paid && !unpaid) {
            return Optional.empty();
        }
        RecordQuery lines = lines(ORDER_PRODUCT);
        if (paid && unpaid) {
            return Optional.of(lines.ever());
        }
        return Optional.of(
                lines.where(paid ? PAID.isTrue() : not(PAID.isTrue())).ever());
    }

    private RecordQuery lines(String kind) {
        RecordQuery lines = record(kind);
        for (Criterion condition : conditions) {
            lines = lines.where(condition);
        }
        return lines;
    }
}
