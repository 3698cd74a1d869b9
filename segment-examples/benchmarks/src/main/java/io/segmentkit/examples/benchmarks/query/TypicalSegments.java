package io.segmentkit.examples.benchmarks.query;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Segments as marketers make them: mostly a few conditions that must all hold, three of ten with a condition on activities,
 * one of ten an alternative. Always the same ones.
 */
public final class TypicalSegments {
    private static final List<Integer> DAYS = List.of(7, 14, 30, 60, 90, 180, 365);
    private static final List<String> URL_STARTS = List.of("/pricing", "/products", "/products/item-1");

    private final SplittableRandom random = new SplittableRandom(1_000);

    /** So many of them, told in a language. */
    public static <C> List<C> in(Language<C> language, int size) {
        TypicalSegments segments = new TypicalSegments();
        List<C> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            C one = segments.segment(language, i % 10 < 3);
            all.add(i % 10 == 9 ? language.anyOf(List.of(one, segments.segment(language, false))) : one);
        }
        return List.copyOf(all);
    }

    private <C> C segment(Language<C> language, boolean activities) {
        List<C> conditions = new ArrayList<>();
        conditions.add(where(language));
        int more = random.nextInt(1, 4);
        for (int i = 0; i < more; i++) {
            conditions.add(condition(language));
        }
        if (activities) {
            conditions.add(activities(language));
        }
        return language.allOf(conditions);
    }

    /** Where the contact is, or what it was labelled. */
    private <C> C where(Language<C> language) {
        return switch (random.nextInt(4)) {
            case 0 -> language.cityIs(random.nextInt(3) == 0 ? "Warszawa" : "City" + random.nextInt(2, 200));
            case 1 -> language.countryIn(Query.COUNTRIES.subList(0, random.nextInt(1, 4)));
            case 2 -> language.anyTag(List.of(tag(), tag()));
            default -> language.tag(tag());
        };
    }

    private <C> C condition(Language<C> language) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> language.leadScoreAbove(10 * random.nextInt(2, 9));
            case 2 -> language.hasEmail();
            case 3 -> language.signedUpInLastDays(days());
            case 4 -> language.birthdayInNextDays(random.nextInt(1, 31));
            default -> language.not(language.tag(tag()));
        };
    }

    private <C> C activities(Language<C> language) {
        return switch (random.nextInt(4)) {
            case 0 ->
                language.pageViews(URL_STARTS.get(random.nextInt(URL_STARTS.size())), days(), random.nextInt(1, 4));
            case 1 -> language.activities("purchase", days(), random.nextInt(1, 4));
            case 2 -> language.spent(days(), 100 * random.nextInt(1, 11));
            default -> language.never("unsubscribe");
        };
    }

    private int days() {
        return DAYS.get(random.nextInt(DAYS.size()));
    }

    private String tag() {
        return "tag-" + random.nextInt(1, 100);
    }
}
