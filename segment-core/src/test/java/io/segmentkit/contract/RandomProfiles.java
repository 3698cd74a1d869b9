package io.segmentkit.contract;

import static io.segmentkit.contract.AwkwardValues.oneOf;

import io.segmentkit.criteria.Attribute;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Populations of random profiles: the same for the same seed. Every attribute is absent now and then. */
public final class RandomProfiles {
    private final RandomGenerator random;

    private RandomProfiles(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public static List<TestProfile> of(long seed, int size) {
        RandomProfiles profiles = new RandomProfiles(seed);
        List<TestProfile> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(profiles.profile("p" + i));
        }
        return list;
    }

    private TestProfile profile(String id) {
        TestProfileBuilder profile = TestProfileBuilder.profile(id);
        maybe(profile, ContractSchema.CITY, oneOf(AwkwardValues.TEXTS, random));
        maybe(profile, ContractSchema.SCORE, oneOf(AwkwardValues.INTEGERS, random));
        maybe(profile, ContractSchema.BALANCE, oneOf(AwkwardValues.DECIMALS, random));
        maybe(profile, ContractSchema.ACTIVE, random.nextBoolean());
        maybe(profile, ContractSchema.BIRTHDAY, AwkwardValues.date(random));
        maybe(profile, ContractSchema.SIGNUP, AwkwardValues.instant(random));
        maybe(profile, ContractSchema.KIND, oneOf(List.of("CONTACT", "COMPANY", "LEAD"), random));
        maybe(profile, ContractSchema.NAME_DAY, AwkwardValues.monthDay(random));
        several(() -> profile.with(ContractSchema.EMAILS, oneOf(AwkwardValues.TEXTS, random)));
        several(() -> profile.with(ContractSchema.NUMBERS, oneOf(AwkwardValues.INTEGERS, random)));
        several(() -> profile.with(ContractSchema.RENEWALS, AwkwardValues.date(random)));
        several(() -> profile.labels(ContractSchema.TAGS, oneOf(AwkwardValues.LABELS, random)));
        several(() -> profile.labels(ContractSchema.INTERESTS, oneOf(AwkwardValues.LABELS, random)));
        several(() -> pageView(profile));
        several(() -> purchase(profile));
        several(() -> deal(profile));
        return profile.build();
    }

    private void maybe(TestProfileBuilder profile, Attribute attribute, Object value) {
        if (random.nextInt(5) > 0) {
            profile.with(attribute, value);
        }
    }

    /** None for a third of the profiles, up to five for the others. */
    private void several(Runnable one) {
        int times = random.nextInt(3) == 0 ? 0 : random.nextInt(1, 6);
        for (int i = 0; i < times; i++) {
            one.run();
        }
    }

    private void pageView(TestProfileBuilder profile) {
        profile.activity(
                ContractSchema.PAGE_VIEW,
                time(),
                present(
                        ContractSchema.URL, oneOf(AwkwardValues.TEXTS, random),
                        ContractSchema.SECONDS, oneOf(AwkwardValues.INTEGERS, random)));
    }

    private void purchase(TestProfileBuilder profile) {
        profile.activity(
                ContractSchema.PURCHASE,
                time(),
                present(
                        ContractSchema.AMOUNT, oneOf(AwkwardValues.DECIMALS, random),
                        ContractSchema.PRODUCT, oneOf(AwkwardValues.TEXTS, random),
                        ContractSchema.GIFT, random.nextBoolean()));
    }

    private void deal(TestProfileBuilder profile) {
        profile.deal(present(
                ContractSchema.STAGE, oneOf(List.of("OPEN", "WON", "LOST"), random),
                ContractSchema.VALUE, oneOf(AwkwardValues.DECIMALS, random),
                ContractSchema.CLOSED, AwkwardValues.date(random),
                ContractSchema.CREATED, AwkwardValues.instant(random)));
    }

    private Instant time() {
        return AwkwardValues.instant(random);
    }

    /** Some of the pairs of attribute and value. */
    private Object[] present(Object... pairs) {
        List<Object> present = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (random.nextInt(5) > 0) {
                present.add(pairs[i]);
                present.add(pairs[i + 1]);
            }
        }
        return present.toArray();
    }
}
