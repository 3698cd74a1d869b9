package io.segmentkit.examples.benchmarks.data;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Makes contacts. What the one at a position is depends on the seed and the position alone, not on when it is made. */
final class Contacts {
    private static final long SEED = 20_251_228;
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1940, 1, 1);
    private static final LocalDate LAST_BIRTHDAY = LocalDate.of(2007, 12, 31);
    private static final long SIGNUP_SECONDS = Duration.ofDays(4 * 365).toSeconds();
    private static final double ACTIVITY_MILLIS = Duration.ofDays(2 * 365).toMillis();
    private static final LogNormal AMOUNT = new LogNormal(120, 0.9);

    private final Zipf<String> cities = new Zipf<>(Words.cities());
    private final Zipf<String> countries = new Zipf<>(Words.countries());
    private final Zipf<String> tags = new Zipf<>(Words.tags());
    private final Zipf<String> urls = new Zipf<>(Words.urls());
    private final List<String> types = Words.types();
    private final int[] activityCounts;

    Contacts(int size) {
        this.activityCounts = ActivityCounts.draw(size, new SplittableRandom(SEED));
    }

    Contact at(int position) {
        SplittableRandom random = new SplittableRandom(SEED + 1 + position);
        Contact contact = contact(position, random);
        contact.activities().addAll(activities(activityCounts[position], random));
        return contact;
    }

    Contact withoutActivities(int position) {
        return contact(position, new SplittableRandom(SEED + 1 + position));
    }

    private Contact contact(int position, SplittableRandom random) {
        return new Contact(
                "contact-" + position,
                cities.draw(random),
                countries.draw(random),
                random.nextInt(101),
                birthday(random),
                Today.NOON.minusSeconds(random.nextLong(SIGNUP_SECONDS)),
                random.nextInt(100) < 5 ? null : "contact" + position + "@example.com",
                tags(random),
                new ArrayList<>(activityCounts[position]));
    }

    private static @Nullable LocalDate birthday(SplittableRandom random) {
        return random.nextInt(10) == 0
                ? null
                : LocalDate.ofEpochDay(random.nextLong(FIRST_BIRTHDAY.toEpochDay(), LAST_BIRTHDAY.toEpochDay() + 1));
    }

    private Set<String> tags(SplittableRandom random) {
        int size = random.nextInt(7);
        Set<String> drawn = new HashSet<>();
        while (drawn.size() < size) {
            drawn.add(tags.draw(random));
        }
        return Set.copyOf(drawn);
    }

    private List<Activity> activities(int size, SplittableRandom random) {
        List<Activity> activities = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String type = type(random);
            boolean purchase = type.equals("purchase");
            activities.add(new Activity(type, time(random), urls.draw(random), purchase ? amount(random) : null));
        }
        return activities;
    }

    /** Of 1,000: 450 page views, 80 purchases, 4 unsubscribed, the others alike. */
    private String type(SplittableRandom random) {
        int drawn = random.nextInt(1_000);
        if (drawn < 450) {
            return types.get(0);
        }
        if (drawn < 530) {
            return types.get(1);
        }
        return drawn < 534 ? types.get(2) : types.get(3 + drawn % (types.size() - 3));
    }

    /** Of the last two years, the later the denser. */
    private static Instant time(SplittableRandom random) {
        double drawn = random.nextDouble();
        double root = Math.sqrt(drawn);
        double toThe7Quarters = drawn * root * Math.sqrt(root);
        return Today.NOON.minusMillis((long) (toThe7Quarters * ACTIVITY_MILLIS));
    }

    private static BigDecimal amount(SplittableRandom random) {
        return BigDecimal.valueOf((long) (AMOUNT.draw(random) * 100), 2);
    }
}
