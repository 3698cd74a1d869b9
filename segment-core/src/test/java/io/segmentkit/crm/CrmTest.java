package io.segmentkit.crm;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.saved;
import static io.segmentkit.crm.Channel.EMAIL;
import static io.segmentkit.crm.Channel.PHONE;
import static io.segmentkit.crm.Crm.bought;
import static io.segmentkit.crm.Crm.clients;
import static io.segmentkit.crm.Crm.companies;
import static io.segmentkit.crm.Crm.deals;
import static io.segmentkit.crm.Crm.leads;
import static io.segmentkit.crm.Crm.orders;
import static io.segmentkit.crm.Crm.reachableBy;
import static io.segmentkit.crm.Crm.responsible;
import static io.segmentkit.crm.CrmFields.AMOUNT;
import static io.segmentkit.crm.DealState.IN_PROGRESS;
import static io.segmentkit.crm.DealState.LOST;
import static io.segmentkit.crm.DealState.WON;
import static io.segmentkit.crm.PurchasePlace.DEALS_IN_PROGRESS;
import static io.segmentkit.crm.PurchasePlace.PAID_ORDERS;
import static io.segmentkit.crm.PurchasePlace.UNPAID_ORDERS;
import static io.segmentkit.crm.PurchasePlace.WON_DEALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.contract.MutableClock;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.json.CriterionJson;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.profile.Profile;
import io.segmentkit.schema.Schema;
import io.segmentkit.segment.SegmentListener;
import io.segmentkit.segment.Segments;
import io.segmentkit.store.memory.InMemorySegmentStore;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The words of a CRM as criteria; whom they hold for is in {@link io.segmentkit.contract.CrmContract}. */
class CrmTest {
    private static final CrmVocabulary CRM =
            CrmVocabulary.builder().dealTypes("SALE", "SERVICES").build();

    @Test
    @DisplayName("R1 R2 R3 R4 R5 A11 they print as sentences that say what is asked")
    void theyPrintAsSentences() {
        assertThat(companies().withoutDeals()).hasToString("kind = \"COMPANY\" and never deal");
        assertThat(clients().all()).hasToString("kind is one of \"CONTACT\", \"COMPANY\"");
        assertThat(reachableBy(PHONE, EMAIL, PHONE)).hasToString("phone is present and email is present");
        assertThat(bought("X").in(PAID_ORDERS, PAID_ORDERS))
                .isEqualTo(bought("X", "X").in(PAID_ORDERS));
        assertThat(deals(LOST, WON, LOST).ever()).isEqualTo(deals(WON, LOST).ever());
    }

    @Test
    @DisplayName("R4 places of one kind are one look, of two kinds two")
    void placesAreLookedThroughOnce() {
        assertThat(bought("X").in(PAID_ORDERS, UNPAID_ORDERS))
                .isEqualTo(Criteria.record("orderProduct")
                        .where(CrmFields.PRODUCT.oneOf("X"))
                        .ever());
        assertThat(bought("X").in(DEALS_IN_PROGRESS, WON_DEALS))
                .isEqualTo(Criteria.record("dealProduct")
                        .where(CrmFields.PRODUCT.oneOf("X"))
                        .where(CrmFields.DEAL_STATE.oneOf("IN_PROGRESS", "WON"))
                        .ever());
    }

    @Test
    @DisplayName("R1 R2 R3 R4 R5 A11 they go to JSON and back unchanged")
    void theyGoToJsonAndBack() {
        List<Criterion> criteria = List.of(
                clients().withDeals(IN_PROGRESS),
                allOf(leads(LeadState.CONVERTED), reachableBy(PHONE, EMAIL)),
                bought("X").where(AMOUNT.atLeast(3)).anywhere(),
                responsible("sue", "tom").ofAnything(),
                orders().sum(AMOUNT).between(1, 2));
        assertThat(criteria)
                .allSatisfy(criterion -> assertThat(CriterionJson.read(CriterionJson.write(criterion)))
                        .isEqualTo(criterion));
    }

    @Test
    @DisplayName("R6 a list that the host did not give is in no schema and has no handle")
    void aListThatWasNotGiven() {
        assertThat(CRM.schema().attributes().names()).doesNotContain("contactType", "source");
        assertThat(CRM.schema().records().get("deal").names()).contains("type").doesNotContain("pipeline", "stage");
        assertThatThrownBy(CRM::contactType)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("contactTypes");
        assertThatThrownBy(() -> CrmVocabulary.builder().sources())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("source");
    }

    @Test
    @DisplayName("R6 a host's own attributes are declared beside those of the CRM")
    void ownAttributesBesideThoseOfTheCrm() {
        Schema schema = CRM.schemaBuilder()
                .attributes(Criteria.text("city"))
                .labels(Criteria.tags())
                .build();
        assertThat(schema.check(allOf(clients().all(), Criteria.text("city").is("x"), Criteria.tag("vip"))))
                .isEmpty();
    }

    @Test
    @DisplayName("R6 ready-made filters are those that a host's profiles can be asked")
    void readyFiltersFitTheSchema() {
        Schema contactsOnly = Schema.builder()
                .attributes(CrmFields.KIND, CrmFields.BIRTHDAY)
                .multiValued(CrmFields.EMAILS)
                .build();
        assertThat(ReadyFilters.fitting(contactsOnly))
                .containsOnlyKeys("Clients with a birthday in the next 5 days", "Clients reachable by e-mail");
        assertThat(ReadyFilters.fitting(CRM.schema())).hasSize(13);
    }

    @Test
    @DisplayName("R6 R7 saved ready-made filters make segments, and a rule hears who enters one")
    void aRuleHearsWhoEnters() {
        Profile ann = Profile.builder(CRM.schema(), "ann")
                .with(CrmFields.KIND, "CONTACT")
                .record(
                        CrmFields.DEAL,
                        deal -> deal.with(CrmFields.DEAL_STATE, "WON").with(CRM.dealType(), "SERVICES"))
                .build();
        Profile bob = Profile.builder(CRM.schema(), "bob")
                .with(CrmFields.KIND, "CONTACT")
                .record(CrmFields.DEAL, deal -> deal.with(CRM.dealType(), "SALE"))
                .build();
        List<String> heard = new ArrayList<>();
        Segments segments = Segments.builder()
                .population(InMemoryPopulation.of(Profile.mapping(CRM.schema()), List.of(ann, bob)))
                .store(InMemorySegmentStore.empty())
                .clock(MutableClock.at("2026-05-07T10:00:00Z", "Europe/Warsaw"))
                .listener(SegmentListener.onEntry(
                        "services", entries -> entries.forEach(entry -> heard.add(entry.profileId()))))
                .build();
        ReadyFilters.fitting(CRM.schema()).forEach(segments::save);
        segments.create(SegmentDefinition.dynamic(
                "Services", deals().where(CRM.dealType().is("SERVICES")).ever()));
        segments.create(SegmentDefinition.dynamic("Winners", saved("Clients with won deals")));
        segments.refreshDue();
        assertThat(heard).containsExactly("ann");
        assertThat(segments.find("Winners").orElseThrow().members()).isEqualTo(1);
        assertThat(segments.savedCriteria()).hasSize(13);
    }
}
