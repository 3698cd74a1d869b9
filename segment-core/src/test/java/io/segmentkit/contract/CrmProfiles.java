package io.segmentkit.contract;

import static io.segmentkit.contract.CrmContract.CRM;
import static io.segmentkit.crm.CrmFields.BIRTHDAY;
import static io.segmentkit.crm.CrmFields.COMPANY_RESPONSIBLE;
import static io.segmentkit.crm.CrmFields.CONTACT_RESPONSIBLE;
import static io.segmentkit.crm.CrmFields.EMAILS;
import static io.segmentkit.crm.CrmFields.KIND;
import static io.segmentkit.crm.CrmFields.LEAD_COMPANY;
import static io.segmentkit.crm.CrmFields.LEAD_CONTACT;
import static io.segmentkit.crm.CrmFields.LEAD_RESPONSIBLE;
import static io.segmentkit.crm.CrmFields.LEAD_STATE;
import static io.segmentkit.crm.CrmFields.MESSENGERS;
import static io.segmentkit.crm.CrmFields.PHONES;
import static io.segmentkit.crm.CrmFields.REPEAT_LEAD;
import static io.segmentkit.crm.CrmFields.RESPONSIBLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The clients and leads of the contract's examples, each with a reason to be there. */
final class CrmProfiles {
    private static final Instant LATELY = Instant.parse("2026-04-20T08:00:00Z");
    private static final Instant LAST_YEAR = Instant.parse("2025-04-20T08:00:00Z");

    private CrmProfiles() {}

    static List<TestProfile> examples() {
        return List.of(
                ann(),
                bea(),
                cid(),
                dan(),
                acme(),
                bolt(),
                lead("lead by phone")
                        .with(PHONES, "+48225550101")
                        .with(CRM.leadStatus(), "NEW")
                        .with(LEAD_STATE, "IN_PROGRESS")
                        .with(REPEAT_LEAD, false)
                        .with(CRM.source(), "WEB")
                        .build(),
                lead("lead by e-mail")
                        .with(EMAILS, "e@example.com")
                        .with(LEAD_STATE, "CONVERTED")
                        .build(),
                lead("lead by messenger").with(MESSENGERS, "@m").build(),
                lead("lead out of reach").with(LEAD_STATE, "IN_PROGRESS").build(),
                lead("repeat lead")
                        .with(EMAILS, "r@example.com")
                        .with(CRM.leadStatus(), "NEW")
                        .with(LEAD_STATE, "IN_PROGRESS")
                        .with(REPEAT_LEAD, true)
                        .with(LEAD_RESPONSIBLE, "sue")
                        .build(),
                lead("lead of a contact")
                        .with(PHONES, "+48225550102")
                        .with(LEAD_CONTACT, "ann")
                        .build(),
                lead("lead of a company")
                        .with(EMAILS, "c@example.com")
                        .with(LEAD_COMPANY, "Acme")
                        .build());
    }

    private static TestProfileBuilder contact(String id) {
        return TestProfileBuilder.profile(id).with(KIND, "CONTACT");
    }

    private static TestProfileBuilder company(String id) {
        return TestProfileBuilder.profile(id).with(KIND, "COMPANY");
    }

    private static TestProfileBuilder lead(String id) {
        return TestProfileBuilder.profile(id).with(KIND, "LEAD");
    }

    private static TestProfile ann() {
        TestProfileBuilder ann = contact("ann")
                .with(CRM.contactType(), "CLIENT")
                .with(CRM.source(), "WEB")
                .with(PHONES, "+48601234567", "+48225550100")
                .with(EMAILS, "ann@example.com")
                .with(MESSENGERS, "@ann")
                .with(CONTACT_RESPONSIBLE, "sue");
        CrmSale.deal("WON", LATELY)
                .with(CRM.dealType(), "SALE")
                .with(CRM.pipeline(), "RETAIL")
                .with(CRM.dealStage(), "SIGNED")
                .amount(100)
                .product("X", 40)
                .to(ann);
        CrmSale.deal("IN_PROGRESS", LAST_YEAR)
                .with(CRM.dealType(), "RENT")
                .with(CRM.pipeline(), "WHOLESALE")
                .with(CRM.dealStage(), "OFFER")
                .with(RESPONSIBLE, "tom")
                .to(ann);
        CrmSale.order(true, LATELY).amount(20).product("X", 20).to(ann);
        CrmSale.order(false, LATELY).amount(5).product("Z", 5).to(ann);
        return ann.build();
    }

    /** A contact of a company that sue is responsible for. */
    private static TestProfile bea() {
        TestProfileBuilder bea = contact("bea")
                .with(CRM.contactType(), "SUPPLIER")
                .with(CRM.companyType(), "PARTNER")
                .with(CRM.source(), "CALL")
                .with(PHONES, "+48601234568")
                .with(BIRTHDAY, LocalDate.of(1990, 5, 10))
                .with(CONTACT_RESPONSIBLE, "tom")
                .with(COMPANY_RESPONSIBLE, "sue");
        CrmSale.deal("LOST", LAST_YEAR)
                .with(CRM.dealType(), "SALE")
                .with(CRM.pipeline(), "EXPORT")
                .with(CRM.dealStage(), "OFFER")
                .amount(500)
                .product("X", 500)
                .to(bea);
        return bea.build();
    }

    /** A contact with an order of which nobody knows whether it is paid. */
    private static TestProfile cid() {
        TestProfileBuilder cid = contact("cid");
        CrmSale.deal("IN_PROGRESS", LATELY)
                .with(CRM.dealType(), "SALE")
                .with(CRM.pipeline(), "WHOLESALE")
                .with(CRM.dealStage(), "TALKS")
                .with(RESPONSIBLE, "sue")
                .amount(50)
                .to(cid);
        CrmSale.order(null, LAST_YEAR).amount(40).product("X", 30).to(cid);
        return cid.build();
    }

    /** A contact for whom Sue is responsible, who is not sue. */
    private static TestProfile dan() {
        return contact("dan")
                .with(BIRTHDAY, LocalDate.of(1990, 5, 13))
                .with(CONTACT_RESPONSIBLE, "Sue")
                .build();
    }

    private static TestProfile acme() {
        TestProfileBuilder acme = company("Acme")
                .with(CRM.companyType(), "CUSTOMER")
                .with(PHONES, "+48225550103")
                .with(EMAILS, "acme@example.com")
                .with(COMPANY_RESPONSIBLE, "sue");
        CrmSale.deal("WON", LAST_YEAR)
                .with(CRM.dealType(), "SERVICES")
                .with(CRM.pipeline(), "WHOLESALE")
                .with(CRM.dealStage(), "SIGNED")
                .amount(600)
                .product("Y", 600)
                .to(acme);
        CrmSale.deal("WON", LATELY).with(CRM.dealType(), "RENT").amount(600).to(acme);
        CrmSale.deal("IN_PROGRESS", LATELY).amount(10).product("X", 10).to(acme);
        return acme.build();
    }

    private static TestProfile bolt() {
        return company("Bolt")
                .with(CRM.companyType(), "RESELLER")
                .with(EMAILS, "bolt@example.com")
                .build();
    }
}
