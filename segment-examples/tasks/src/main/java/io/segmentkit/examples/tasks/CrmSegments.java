package io.segmentkit.examples.tasks;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.saved;
import static io.segmentkit.crm.Channel.EMAIL;
import static io.segmentkit.crm.Channel.PHONE;
import static io.segmentkit.crm.Crm.bought;
import static io.segmentkit.crm.Crm.clients;
import static io.segmentkit.crm.Crm.contacts;
import static io.segmentkit.crm.Crm.deals;
import static io.segmentkit.crm.Crm.leads;
import static io.segmentkit.crm.Crm.reachableBy;
import static io.segmentkit.crm.Crm.responsible;
import static io.segmentkit.crm.CrmFields.AMOUNT;
import static io.segmentkit.crm.CrmFields.CREATED;
import static io.segmentkit.crm.DealState.WON;
import static io.segmentkit.crm.PurchasePlace.PAID_ORDERS;
import static io.segmentkit.crm.PurchasePlace.WON_DEALS;
import static io.segmentkit.time.Windows.lastDays;
import static java.lang.System.out;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.crm.CrmVocabulary;
import io.segmentkit.crm.LeadState;
import io.segmentkit.crm.ReadyFilters;
import io.segmentkit.csv.crm.CrmFiles;
import io.segmentkit.csv.population.CsvFolder;
import io.segmentkit.csv.population.CsvPopulation;
import io.segmentkit.definition.Change;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.population.Population;
import io.segmentkit.segment.SegmentListener;
import io.segmentkit.segment.Segments;
import io.segmentkit.store.memory.InMemorySegmentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Asks clients and leads in the words of a CRM, and does something when a client of a type appears. */
public final class CrmSegments {
    static final CrmVocabulary CRM = CrmVocabulary.builder()
            .contactTypes("CLIENT", "SUPPLIER")
            .sources("WEB", "CALL")
            .dealTypes("SALE", "SERVICES")
            .build();

    private CrmSegments() {}

    /** Prints how many meet each criterion, and what is done when a segment gets its members. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("crm");
        write(folder);
        Population customers = CsvPopulation.load(CrmFiles.all(CRM).build(), CsvFolder.of(folder))
                .population();

        Criterion neverBought = clients().withoutDeals();
        Criterion hotLeads = allOf(leads(LeadState.IN_PROGRESS), CRM.source().is("WEB"), reachableBy(PHONE, EMAIL));
        Criterion lately = bought("X").where(CREATED.in(lastDays(30))).in(PAID_ORDERS, WON_DEALS);
        Criterion large =
                allOf(contacts().withDeals(WON), deals(WON).sum(AMOUNT).between(500, 1000));
        Criterion ofSueOrTom = responsible("sue", "tom").ofDeal();
        for (Criterion criterion : List.of(neverBought, hotLeads, lately, large, ofSueOrTom)) {
            out.println(customers.count(criterion, Shop.TODAY));
        }

        Segments segments = Segments.builder()
                .population(customers)
                .store(InMemorySegmentStore.empty())
                .clock(Clock.fixed(Shop.TODAY.instant(), Shop.TODAY.zone()))
                .listener(SegmentListener.onEntry("Services", entries -> entries.forEach(CrmSegments::welcome)))
                .build();
        segments.create(SegmentDefinition.dynamic(
                "Services", deals().where(CRM.dealType().is("SERVICES")).ever()));
        ReadyFilters.fitting(customers.schema()).forEach(segments::save);
        segments.create(SegmentDefinition.dynamic(
                "To ask again", allOf(saved("Clients with lost deals"), saved("Clients reachable by e-mail"))));
        segments.refreshDue();
        out.println(segments.find("To ask again").orElseThrow().members() + " to ask again");
    }

    /** What a host does then; here it only says so. */
    private static void welcome(Change entry) {
        out.println("welcome, " + entry.profileId());
    }

    private static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("profiles.csv"), """
                id,kind,contactType,source,phone,email,messenger,birthday,contactResponsible,companyResponsible,\
                leadResponsible,leadState,repeatLead,leadContact,leadCompany
                ann,CONTACT,CLIENT,WEB,+48601234567; +48225550100,ann@example.com,,1990-05-10,sue,,,,,,
                bob,CONTACT,SUPPLIER,CALL,,bob@example.com,,,tom,,,,,,
                Acme,COMPANY,,,,acme@example.com,,,,sue,,,,,
                eve,LEAD,,WEB,+48601234568,eve@example.com,,,,,tom,IN_PROGRESS,false,,
                """);
        Files.writeString(folder.resolve("deals.csv"), """
                id,profile,state,type,amount,responsible,created,closed
                1,ann,WON,SALE,700,sue,2026-04-20T08:00:00Z,2026-04-30
                2,Acme,LOST,SERVICES,900,tom,2025-04-20T08:00:00Z,2025-05-30
                """);
        Files.writeString(folder.resolve("deal_products.csv"), """
                deal,product,quantity,amount
                1,X,2,700
                2,X,1,900
                """);
        Files.writeString(folder.resolve("orders.csv"), "id,profile,paid,amount,created\n");
        Files.writeString(folder.resolve("order_products.csv"), "order,product,quantity,amount\n");
    }
}
