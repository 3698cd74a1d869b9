package io.segmentkit.crm;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.crm.Crm.clients;
import static io.segmentkit.crm.Crm.leads;
import static io.segmentkit.crm.Crm.paidOrders;
import static io.segmentkit.crm.Crm.reachableBy;
import static io.segmentkit.crm.Crm.unpaidOrders;
import static io.segmentkit.time.Windows.nextDays;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.schema.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Criteria for the usual questions, by name, to be saved where the host's users find them (R6):
 *
 * <pre>{@code
 * ReadyFilters.fitting(customers.schema()).forEach(segments::save);
 * }</pre>
 *
 * <p>Saved, they are asked by {@link io.segmentkit.criteria.Criteria#saved} and are the host's own to edit; saving them once
 * more would undo that.
 */
public final class ReadyFilters {
    private static final Map<String, Criterion> ALL = all();

    private ReadyFilters() {}

    private static Map<String, Criterion> all() {
        Map<String, Criterion> filters = new LinkedHashMap<>();
        filters.put("Clients without deals", clients().withoutDeals());
        filters.put("Clients with deals in progress", clients().withDeals(DealState.IN_PROGRESS));
        filters.put("Clients with won deals", clients().withDeals(DealState.WON));
        filters.put("Clients with lost deals", clients().withDeals(DealState.LOST));
        filters.put(
                "Clients with paid orders", allOf(clients().all(), paidOrders().ever()));
        filters.put(
                "Clients with unpaid orders",
                allOf(clients().all(), unpaidOrders().ever()));
        filters.put("Clients with a birthday in the next 5 days", birthdaySoon());
        for (Channel channel : Channel.values()) {
            filters.put("Clients reachable by " + word(channel), allOf(clients().all(), reachableBy(channel)));
        }
        filters.put("Leads", leads());
        filters.put("Leads in progress", leads(LeadState.IN_PROGRESS));
        filters.put("Converted leads", leads(LeadState.CONVERTED));
        return Collections.unmodifiableMap(filters);
    }

    private static Criterion birthdaySoon() {
        return allOf(clients().all(), CrmFields.BIRTHDAY.in(nextDays(5).ignoringYear()));
    }

    private static String word(Channel channel) {
        return switch (channel) {
            case PHONE -> "phone";
            case EMAIL -> "e-mail";
            case MESSENGER -> "messenger";
        };
    }

    /** Those that can be asked of profiles with that schema, in an order for people to read. */
    public static Map<String, Criterion> fitting(Schema schema) {
        Map<String, Criterion> fitting = new LinkedHashMap<>(ALL);
        fitting.values().removeIf(criterion -> !schema.check(criterion).isEmpty());
        return Collections.unmodifiableMap(fitting);
    }
}
