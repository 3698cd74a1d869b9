package io.segmentkit.population;

import io.segmentkit.contract.CrmContract;
import io.segmentkit.contract.TestProfile;
import io.segmentkit.crm.CrmFields;
import io.segmentkit.profile.ProfileMapping;
import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client or lead as hosts have them, with classes of their own for deals, orders and the products of both. */
final class HostClient {
    static final ProfileMapping<HostClient> MAPPING = ProfileMapping.of(HostClient.class)
            .id(client -> client.data.id())
            .bind(CrmFields.KIND, client -> client.text("kind"))
            .bind(CrmFields.LEAD_STATE, client -> client.text("leadState"))
            .bind(CrmContract.CRM.contactType(), client -> client.text("contactType"))
            .bind(CrmContract.CRM.companyType(), client -> client.text("companyType"))
            .bind(CrmContract.CRM.source(), client -> client.text("source"))
            .bind(CrmContract.CRM.leadStatus(), client -> client.text("leadStatus"))
            .bindAll(CrmFields.PHONES, client -> client.texts("phone"))
            .bindAll(CrmFields.EMAILS, client -> client.texts("email"))
            .bindAll(CrmFields.MESSENGERS, client -> client.texts("messenger"))
            .bind(CrmFields.CONTACT_RESPONSIBLE, client -> client.text("contactResponsible"))
            .bind(CrmFields.COMPANY_RESPONSIBLE, client -> client.text("companyResponsible"))
            .bind(CrmFields.LEAD_RESPONSIBLE, client -> client.text("leadResponsible"))
            .bind(CrmFields.LEAD_CONTACT, client -> client.text("leadContact"))
            .bind(CrmFields.LEAD_COMPANY, client -> client.text("leadCompany"))
            .bind(CrmFields.REPEAT_LEAD, client -> truth(client.data.value("repeatLead")))
            .bind(CrmFields.BIRTHDAY, HostClient::birthday)
            .records(
                    CrmFields.DEAL,
                    client -> client.rows("deal"),
                    deal -> deal.bind(CrmFields.DEAL_STATE, Sold::state)
                            .bind(CrmContract.CRM.dealType(), Sold::type)
                            .bind(CrmContract.CRM.pipeline(), Sold::pipeline)
                            .bind(CrmContract.CRM.dealStage(), Sold::stage)
                            .bind(CrmFields.RESPONSIBLE, Sold::responsible)
                            .bind(CrmFields.AMOUNT, Sold::amount)
                            .bind(CrmFields.CREATED, Sold::created))
            .records(
                    CrmFields.DEAL_PRODUCT,
                    client -> client.rows("dealProduct"),
                    line -> line.bind(CrmFields.DEAL_STATE, Sold::state)
                            .bind(CrmFields.PRODUCT, Sold::product)
                            .bind(CrmFields.AMOUNT, Sold::amount)
                            .bind(CrmFields.CREATED, Sold::created))
            .records(
                    CrmFields.ORDER,
                    client -> client.rows("order"),
                    order -> order.bind(CrmFields.PAID, Sold::paid)
                            .bind(CrmFields.AMOUNT, Sold::amount)
                            .bind(CrmFields.CREATED, Sold::created))
            .records(
                    CrmFields.ORDER_PRODUCT,
                    client -> client.rows("orderProduct"),
                    line -> line.bind(CrmFields.PAID, Sold::paid)
                            .bind(CrmFields.PRODUCT, Sold::product)
                            .bind(CrmFields.AMOUNT, Sold::amount)
                            .bind(CrmFields.CREATED, Sold::created))
            .build();

    private final TestProfile data;

    HostClient(TestProfile data) {
        this.data = data;
    }

    private @Nullable String text(String attribute) {
        return textOf(data.value(attribute));
    }

    private List<String> texts(String attribute) {
        return data.values(attribute).stream().map(HostClient::textOf).toList();
    }

    private @Nullable LocalDate birthday() {
        return data.value("birthday") instanceof Value.Date date ? date.date() : null;
    }

    private List<Sold> rows(String kind) {
        return data.records(kind).stream().map(Sold::new).toList();
    }

    private static @Nullable String textOf(@Nullable Value value) {
        return value instanceof Value.Text text ? text.text() : null;
    }

    private static @Nullable Boolean truth(@Nullable Value value) {
        return value instanceof Value.Truth truth ? truth.truth() : null;
    }

    /** A deal, an order, or a product of one. */
    private record Sold(TestProfile.Row row) {
        private @Nullable Value value(String attribute) {
            return row.attributes().get(attribute);
        }

        @Nullable
        String state() {
            return textOf(value("state"));
        }

        @Nullable
        String type() {
            return textOf(value("type"));
        }

        @Nullable
        String pipeline() {
            return textOf(value("pipeline"));
        }

        @Nullable
        String stage() {
            return textOf(value("stage"));
        }

        @Nullable
        String responsible() {
            return textOf(value("responsible"));
        }

        @Nullable
        String product() {
            return textOf(value("product"));
        }

        @Nullable
        Boolean paid() {
            return truth(value("paid"));
        }

        @Nullable
        BigDecimal amount() {
            return value("amount") instanceof Value.Decimal number ? number.number() : null;
        }

        @Nullable
        Instant created() {
            return value("created") instanceof Value.Timestamp time ? time.instant() : null;
        }
    }
}
