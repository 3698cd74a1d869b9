package io.segmentkit.contract;

import static io.segmentkit.contract.AwkwardValues.oneOf;
import static io.segmentkit.contract.CrmContract.CRM;
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

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.ChoiceAttribute;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random clients and leads: the same for the same seed. Everything is absent now and then. */
final class RandomCrmProfiles {
    static final List<String> PERSONS = List.of("sue", "Sue", "tom", "O'Hara");
    static final List<String> PRODUCTS = List.of("X", "x", "X ", "Y");

    private final RandomGenerator random;

    private RandomCrmProfiles(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static List<TestProfile> of(long seed, int size) {
        RandomCrmProfiles profiles = new RandomCrmProfiles(seed);
        return IntStream.range(0, size).mapToObj(i -> profiles.profile("c" + i)).toList();
    }

    private TestProfile profile(String id) {
        TestProfileBuilder profile = TestProfileBuilder.profile(id);
        List.of(KIND, LEAD_STATE, CRM.contactType(), CRM.companyType(), CRM.source(), CRM.leadStatus())
                .forEach(attribute -> maybe(profile, attribute, choice(attribute)));
        List.of(PHONES, EMAILS, MESSENGERS).forEach(attribute -> maybe(profile, attribute, "a", "b"));
        List.of(CONTACT_RESPONSIBLE, COMPANY_RESPONSIBLE, LEAD_RESPONSIBLE)
                .forEach(attribute -> maybe(profile, attribute, oneOf(PERSONS, random)));
        maybe(profile, REPEAT_LEAD, random.nextInt(4) == 0);
        if (random.nextInt(4) == 0) {
            profile.with(random.nextBoolean() ? LEAD_CONTACT : LEAD_COMPANY, "c0");
        }
        several(() -> deal().to(profile));
        several(() -> order().to(profile));
        return profile.build();
    }

    private String choice(ChoiceAttribute attribute) {
        return oneOf(List.copyOf(attribute.choices()), random);
    }

    private void maybe(TestProfileBuilder profile, Attribute attribute, Object... values) {
        if (random.nextInt(3) > 0) {
            profile.with(attribute, values);
        }
    }

    /** None for half of the profiles, up to three for the others. */
    private void several(Runnable one) {
        int times = random.nextBoolean() ? 0 : random.nextInt(1, 4);
        IntStream.range(0, times).forEach(i -> one.run());
    }

    private @Nullable Instant created() {
        return random.nextInt(5) == 0
                ? null
                : Instant.parse("2026-05-07T10:00:00Z").minusSeconds(86_400L * random.nextInt(1, 100));
    }

    private CrmSale deal() {
        String state = random.nextInt(5) == 0 ? null : oneOf(List.of("IN_PROGRESS", "WON", "LOST"), random);
        CrmSale deal = CrmSale.deal(state, created());
        for (ChoiceAttribute attribute : List.of(CRM.dealType(), CRM.pipeline(), CRM.dealStage())) {
            if (random.nextInt(3) > 0) {
                deal.with(attribute, choice(attribute));
            }
        }
        if (random.nextInt(3) > 0) {
            deal.with(RESPONSIBLE, oneOf(PERSONS, random));
        }
        return with(deal);
    }

    private CrmSale order() {
        return with(CrmSale.order(random.nextInt(5) == 0 ? null : (Boolean) random.nextBoolean(), created()));
    }

    private CrmSale with(CrmSale sale) {
        if (random.nextInt(5) > 0) {
            sale.amount(random.nextInt(0, 4) * 100);
        }
        several(() -> sale.product(oneOf(PRODUCTS, random), random.nextInt(0, 4) * 10));
        return sale;
    }
}
