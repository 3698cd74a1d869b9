package io.segmentkit.contract;

import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.crm.Channel.EMAIL;
import static io.segmentkit.crm.Channel.MESSENGER;
import static io.segmentkit.crm.Channel.PHONE;
import static io.segmentkit.crm.Crm.bought;
import static io.segmentkit.crm.Crm.clients;
import static io.segmentkit.crm.Crm.companies;
import static io.segmentkit.crm.Crm.contacts;
import static io.segmentkit.crm.Crm.deals;
import static io.segmentkit.crm.Crm.leads;
import static io.segmentkit.crm.Crm.orders;
import static io.segmentkit.crm.Crm.paidOrders;
import static io.segmentkit.crm.Crm.reachableBy;
import static io.segmentkit.crm.Crm.responsible;
import static io.segmentkit.crm.Crm.unpaidOrders;
import static io.segmentkit.crm.CrmFields.AMOUNT;
import static io.segmentkit.crm.CrmFields.CREATED;
import static io.segmentkit.crm.DealState.IN_PROGRESS;
import static io.segmentkit.crm.DealState.LOST;
import static io.segmentkit.crm.DealState.WON;
import static io.segmentkit.crm.PurchasePlace.DEALS_IN_PROGRESS;
import static io.segmentkit.crm.PurchasePlace.LOST_DEALS;
import static io.segmentkit.crm.PurchasePlace.PAID_ORDERS;
import static io.segmentkit.crm.PurchasePlace.UNPAID_ORDERS;
import static io.segmentkit.crm.PurchasePlace.WON_DEALS;
import static io.segmentkit.time.Windows.lastDays;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.crm.CrmVocabulary;
import io.segmentkit.crm.LeadState;
import io.segmentkit.crm.ReadyFilters;
import io.segmentkit.population.Population;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every population must do with the criteria of a CRM: the examples of section R, and random combinations of them on
 * random clients and leads, compared with {@link CrmQuestion}.
 */
public abstract class CrmContract extends ExamplesContract {
    /** The lists of the contract's CRM. */
    public static final CrmVocabulary CRM = CrmVocabulary.builder()
            .contactTypes("CLIENT", "SUPPLIER", "PARTNER")
            .companyTypes("CUSTOMER", "RESELLER", "PARTNER")
            .sources("WEB", "CALL", "FAIR")
            .leadStatuses("NEW", "CALLED", "JUNK")
            .dealTypes("SALE", "SERVICES", "RENT")
            .pipelines("RETAIL", "WHOLESALE", "EXPORT")
            .dealStages("OFFER", "TALKS", "SIGNED")
            .build();

    /** What the contract's clients and leads have. */
    public static final Schema SCHEMA = CRM.schema();

    private static final AsOf MAY_7 = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneId.of("Europe/Warsaw"));
    private static final int RANDOM_PROFILES = 120;

    private List<TestProfile> examples = List.of();
    private List<TestProfile> randoms = List.of();
    private Population crm = new NoPopulation();
    private Population random = new NoPopulation();

    /** As {@link #populationOf}, a population of exactly these clients and leads, with what {@link #SCHEMA} has. */
    protected abstract Population crmPopulationOf(List<TestProfile> profiles);

    /**
     * By how many random criteria the rest is measured: laws, single profiles, parts, the past, a CRM's questions are asked of a
     * tenth of them or fewer. As many as are asked for their members, but where statements are slow.
     */
    protected abstract int closely();

    @BeforeAll
    void storeClientsAndLeads() {
        examples = CrmProfiles.examples();
        crm = crmPopulationOf(examples);
        randoms = RandomCrmProfiles.of(1, RANDOM_PROFILES);
        random = crmPopulationOf(randoms);
    }

    @AfterAll
    void forgetClientsAndLeads() {
        release(crm);
        release(random);
    }

    private void assertMembers(Criterion criterion, String... expected) {
        if (isRefused(crm, criterion)) {
            return;
        }
        assertThat(membersOf(crm, criterion, MAY_7)).containsExactlyInAnyOrder(expected);
        Set<String> others = examples.stream().map(TestProfile::id).collect(toCollection(TreeSet::new));
        others.removeAll(List.of(expected));
        assertThat(membersOf(crm, not(criterion), MAY_7)).isEqualTo(others);
    }

    private boolean isRefused(Population population, Criterion criterion) {
        Optional<String> refusal = refusal(criterion);
        refusal.ifPresent(words -> assertThatThrownBy(() -> population.count(criterion, MAY_7))
                .isInstanceOf(InvalidCriterionException.class)
                .hasMessageContaining(words));
        return refusal.isPresent();
    }

    @Test
    @DisplayName("R1 clients are contacts, companies, or both")
    void kindsOfClients() {
        assertMembers(contacts().all(), "ann", "bea", "cid", "dan");
        assertMembers(companies().all(), "Acme", "Bolt");
        assertMembers(clients().all(), "ann", "bea", "cid", "dan", "Acme", "Bolt");
    }

    @Test
    @DisplayName("R1 a lead counts if it can be reached, is no repeat, and its form names neither contact nor company")
    void leadsThatCount() {
        assertMembers(leads(), "lead by phone", "lead by e-mail", "lead by messenger");
    }

    @Test
    @DisplayName("R2 without deals means none now and never any: neither in progress nor won nor lost")
    void withAndWithoutDeals() {
        assertMembers(clients().withoutDeals(), "dan", "Bolt");
        assertMembers(contacts().withoutDeals(), "dan");
        assertMembers(clients().withDeals(), "ann", "bea", "cid", "Acme");
        assertMembers(clients().withDeals(WON), "ann", "Acme");
        assertMembers(clients().withDeals(WON, LOST), "ann", "bea", "Acme");
        assertMembers(companies().withDeals(IN_PROGRESS), "Acme");
    }

    @Test
    @DisplayName("R2 stage, pipeline, type and state are asked of one and the same deal")
    void stagePipelineAndTypeOfADeal() {
        assertMembers(deals().where(CRM.dealStage().is("SIGNED")).ever(), "ann", "Acme");
        assertMembers(deals().where(CRM.pipeline().oneOf("RETAIL", "EXPORT")).ever(), "ann", "bea");
        assertMembers(deals(WON).where(CRM.dealType().is("SERVICES")).ever(), "Acme");
        assertMembers(deals(IN_PROGRESS).where(CRM.dealType().is("SALE")).ever(), "cid");
    }

    @Test
    @DisplayName("R2 lead status, converted or in progress")
    void statusAndStateOfLeads() {
        assertMembers(leads(LeadState.CONVERTED), "lead by e-mail");
        assertMembers(leads(LeadState.IN_PROGRESS), "lead by phone");
        assertMembers(leads(LeadState.IN_PROGRESS, LeadState.CONVERTED), "lead by phone", "lead by e-mail");
        assertMembers(CRM.leadStatus().is("NEW"), "lead by phone", "repeat lead");
    }

    @Test
    @DisplayName("R3 source; of several channels all must be filled in")
    void sourceAndChannels() {
        assertMembers(CRM.source().is("WEB"), "ann", "lead by phone");
        assertMembers(reachableBy(PHONE), "ann", "bea", "Acme", "lead by phone", "lead of a contact");
        assertMembers(reachableBy(PHONE, EMAIL), "ann", "Acme");
        assertMembers(reachableBy(PHONE, EMAIL, MESSENGER), "ann");
    }

    @Test
    @DisplayName("R4 bought a product: anywhere, in paid or unpaid orders, in deals in progress, won or lost")
    void boughtAProduct() {
        assertMembers(bought("X").anywhere(), "ann", "bea", "cid", "Acme");
        assertMembers(bought("X").in(PAID_ORDERS), "ann");
        assertMembers(bought("X").in(UNPAID_ORDERS), "cid");
        assertMembers(bought("X").in(PAID_ORDERS, UNPAID_ORDERS), "ann", "cid");
        assertMembers(bought("X").in(DEALS_IN_PROGRESS), "Acme");
        assertMembers(bought("X").in(WON_DEALS), "ann");
        assertMembers(bought("X").in(LOST_DEALS), "bea");
        assertMembers(bought("X").in(UNPAID_ORDERS, LOST_DEALS), "bea", "cid");
        assertMembers(bought("Y").in(WON_DEALS), "Acme");
        assertMembers(bought("X", "Y").in(WON_DEALS), "ann", "Acme");
        assertMembers(bought("X").where(CREATED.in(lastDays(30))).in(PAID_ORDERS, WON_DEALS), "ann");
        assertMembers(bought("X").where(AMOUNT.greaterThan(50)).anywhere(), "bea");
    }

    @Test
    @DisplayName("R4 an exact amount or a range, of deals and orders")
    void amounts() {
        assertMembers(deals().where(AMOUNT.is(100)).ever(), "ann");
        assertMembers(deals().where(AMOUNT.between(100, 500)).ever(), "ann", "bea");
        assertMembers(deals(WON).sum(AMOUNT).atLeast(1000), "Acme");
        assertMembers(orders().where(AMOUNT.between(20, 40)).ever(), "ann", "cid");
        assertMembers(paidOrders().where(AMOUNT.between(20, 40)).ever(), "ann");
        assertMembers(unpaidOrders().ever(), "ann", "cid");
    }

    @Test
    @DisplayName("R5 the responsible person of anything, of the contact, the company or the deal; one of several")
    void responsiblePersons() {
        assertMembers(responsible("sue").ofContact(), "ann");
        assertMembers(responsible("sue").ofCompany(), "bea", "Acme");
        assertMembers(responsible("sue").ofDeal(), "cid");
        assertMembers(responsible("sue").ofLead(), "repeat lead");
        assertMembers(responsible("sue").ofAnything(), "ann", "bea", "cid", "Acme", "repeat lead");
        assertMembers(responsible("sue", "tom").ofContact(), "ann", "bea");
    }

    @Test
    @DisplayName("R6 types are closed lists of the host: what is not in one is refused with what is")
    void typesAreClosedLists() {
        assertMembers(CRM.contactType().is("SUPPLIER"), "bea");
        assertMembers(CRM.companyType().oneOf("CUSTOMER", "PARTNER"), "bea", "Acme");
        assertThatThrownBy(() -> crm.count(CRM.contactType().is("FRIEND"), MAY_7))
                .isInstanceOf(InvalidCriterionException.class)
                .hasMessageContaining("contactType")
                .hasMessageContaining("CLIENT, SUPPLIER, PARTNER");
    }

    @Test
    @DisplayName("R6 ready-made filters answer the usual questions")
    void readyMadeFilters() {
        Map<String, Criterion> filters = ReadyFilters.fitting(SCHEMA);
        assertMembers(filters.get("Clients without deals"), "dan", "Bolt");
        assertMembers(filters.get("Clients with deals in progress"), "ann", "cid", "Acme");
        assertMembers(filters.get("Clients with won deals"), "ann", "Acme");
        assertMembers(filters.get("Clients with lost deals"), "bea");
        assertMembers(filters.get("Clients with paid orders"), "ann");
        assertMembers(filters.get("Clients with unpaid orders"), "ann", "cid");
        assertMembers(filters.get("Clients with a birthday in the next 5 days"), "bea");
        assertMembers(filters.get("Clients reachable by phone"), "ann", "bea", "Acme");
        assertMembers(filters.get("Clients reachable by e-mail"), "ann", "Acme", "Bolt");
        assertMembers(filters.get("Clients reachable by messenger"), "ann");
        assertMembers(filters.get("Leads"), "lead by phone", "lead by e-mail", "lead by messenger");
        assertMembers(filters.get("Leads in progress"), "lead by phone");
        assertMembers(filters.get("Converted leads"), "lead by e-mail");
        assertThat(filters).hasSize(13);
    }

    @Test
    @DisplayName("B1 R1 R2 R3 R4 R5 random questions of a CRM select whom plain code selects")
    void randomQuestionsSelectWhomPlainCodeSelects() {
        for (long seed = 1; seed <= Math.max(1, closely() / 10); seed++) {
            CrmQuestion question = CrmQuestion.random(seed);
            if (isRefused(random, question.criterion())) {
                continue;
            }
            Set<String> expected = randoms.stream()
                    .filter(question.plain())
                    .map(TestProfile::id)
                    .collect(toCollection(TreeSet::new));
            assertThat(membersOf(random, question.criterion(), MAY_7))
                    .as("seed " + seed + ": " + question.criterion())
                    .isEqualTo(expected);
        }
    }
}
