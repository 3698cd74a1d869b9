package io.segmentkit.crm;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.ChoiceAttribute;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lists that a host makes itself, such as the types of its deals (R6), as typed handles; and the schema of a CRM with
 * them.
 *
 * <pre>{@code
 * static final CrmVocabulary CRM = CrmVocabulary.builder()
 *         .contactTypes("CLIENT", "SUPPLIER")
 *         .dealTypes("SALE", "SERVICES")
 *         .build();
 *
 * Criterion services = deals(WON).where(CRM.dealType().is("SERVICES")).ever();
 * }</pre>
 *
 * <p>What a list does not have is a problem where it is asked for (A10). Where a list is not given, the host has no such
 * thing: it is not in the schema, and has no handle.
 *
 * <p>Immutable, safe between threads.
 */
public final class CrmVocabulary {
    private final Map<String, ChoiceAttribute> lists;

    private CrmVocabulary(Map<String, ChoiceAttribute> lists) {
        this.lists = lists;
    }

    /** A vocabulary to be told of lists. */
    public static Builder builder() {
        return new Builder();
    }

    /** The type of the contact. */
    public ChoiceAttribute contactType() {
        return list("contactTypes");
    }

    /** The type of the company; of a contact, of the company that it belongs to. */
    public ChoiceAttribute companyType() {
        return list("companyTypes");
    }

    /** Where the profile came from (R3). */
    public ChoiceAttribute source() {
        return list("sources");
    }

    /** The status of the lead (R2). */
    public ChoiceAttribute leadStatus() {
        return list("leadStatuses");
    }

    /** Of a deal: its type (R2). */
    public ChoiceAttribute dealType() {
        return list("dealTypes");
    }

    /** Of a deal: the pipeline that it is in (R2). */
    public ChoiceAttribute pipeline() {
        return list("pipelines");
    }

    /** Of a deal: the stage of its pipeline (R2). */
    public ChoiceAttribute dealStage() {
        return list("dealStages");
    }

    private ChoiceAttribute list(String method) {
        return given(method)
                .orElseThrow(() -> new IllegalStateException("the vocabulary has no such list: " + method + "(...)"));
    }

    private Optional<ChoiceAttribute> given(String method) {
        return Optional.ofNullable(lists.get(method));
    }

    /** What the profiles of a CRM have. */
    public Schema schema() {
        return schemaBuilder().build();
    }

    /** The same, to declare on it what else the host's profiles have. */
    public Schema.Builder schemaBuilder() {
        return Schema.builder()
                .attributes(with(
                        List.of("contactTypes", "companyTypes", "sources", "leadStatuses"),
                        CrmFields.KIND,
                        CrmFields.BIRTHDAY,
                        CrmFields.CONTACT_RESPONSIBLE,
                        CrmFields.COMPANY_RESPONSIBLE,
                        CrmFields.LEAD_RESPONSIBLE,
                        CrmFields.LEAD_STATE,
                        CrmFields.REPEAT_LEAD,
                        CrmFields.LEAD_CONTACT,
                        CrmFields.LEAD_COMPANY))
                .multiValued(CrmFields.PHONES)
                .multiValued(CrmFields.EMAILS)
                .multiValued(CrmFields.MESSENGERS)
                .record(
                        CrmFields.DEAL,
                        with(
                                List.of("dealTypes", "pipelines", "dealStages"),
                                CrmFields.DEAL_STATE,
                                CrmFields.AMOUNT,
                                CrmFields.RESPONSIBLE,
                                CrmFields.CREATED,
                                CrmFields.CLOSED))
                .record(
                        CrmFields.DEAL_PRODUCT,
                        CrmFields.PRODUCT,
                        CrmFields.QUANTITY,
                        CrmFields.AMOUNT,
                        CrmFields.DEAL_STATE,
                        CrmFields.CREATED)
                .record(CrmFields.ORDER, CrmFields.PAID, CrmFields.AMOUNT, CrmFields.CREATED)
                .record(
                        CrmFields.ORDER_PRODUCT,
                        CrmFields.PRODUCT,
                        CrmFields.QUANTITY,
                        CrmFields.AMOUNT,
                        CrmFields.PAID,
                        CrmFields.CREATED);
    }

    private Attribute[] with(List<String> methods, Attribute... others) {
        List<Attribute> all = new ArrayList<>(Arrays.asList(others));
        methods.forEach(method -> given(method).ifPresent(all::add));
        return all.toArray(Attribute[]::new);
    }

    /** Is told of lists, each of at least one value. Not safe between threads. */
    public static final class Builder {
        private final Map<String, ChoiceAttribute> lists = new LinkedHashMap<>();

        private Builder() {}

        /** The types that contacts have. */
        public Builder contactTypes(String... types) {
            return list("contactTypes", "contactType", types);
        }

        /** The types that companies have. */
        public Builder companyTypes(String... types) {
            return list("companyTypes", "companyType", types);
        }

        /** Where profiles come from. */
        public Builder sources(String... sources) {
            return list("sources", "source", sources);
        }

        /** The statuses that leads go through. */
        public Builder leadStatuses(String... statuses) {
            return list("leadStatuses", "leadStatus", statuses);
        }

        /** The types that deals have. */
        public Builder dealTypes(String... types) {
            return list("dealTypes", "type", types);
        }

        /** The pipelines that deals are in. */
        public Builder pipelines(String... pipelines) {
            return list("pipelines", "pipeline", pipelines);
        }

        /** The stages that deals go through, of all pipelines. */
        public Builder dealStages(String... stages) {
            return list("dealStages", "stage", stages);
        }

        private Builder list(String method, String attribute, String... values) {
            lists.put(method, Criteria.choice(attribute, values));
            return this;
        }

        /** The vocabulary with the lists given so far. */
        public CrmVocabulary build() {
            return new CrmVocabulary(Map.copyOf(lists));
        }
    }
}
