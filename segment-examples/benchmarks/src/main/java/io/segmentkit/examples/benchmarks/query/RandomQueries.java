package io.segmentkit.examples.benchmarks.query;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Many different queries, always the same ones: what a JVM of a real host has met before. */
public final class RandomQueries {
    private static final List<String> TYPES = List.of("page_view", "purchase", "unsubscribe", "email_open", "event-3");
    private static final List<String> URL_STARTS = List.of("/pricing", "/products", "/products/item-1", "/");

    private final SplittableRandom random = new SplittableRandom(200);

    /** So many of them, told in a language. */
    public static <C> List<C> in(Language<C> language, int size) {
        RandomQueries queries = new RandomQueries();
        return Stream.generate(() -> queries.composed(language, 3)).limit(size).toList();
    }

    private <C> C composed(Language<C> language, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(5);
        return switch (kind) {
            case 1, 2 -> language.allOf(several(language, depth - 1));
            case 3 -> language.anyOf(several(language, depth - 1));
            case 4 -> language.not(composed(language, depth - 1));
            default -> leaf(language);
        };
    }

    private <C> List<C> several(Language<C> language, int depth) {
        return Stream.generate(() -> composed(language, depth))
                .limit(random.nextInt(2, 5))
                .toList();
    }

    private <C> C leaf(Language<C> language) {
        return switch (random.nextInt(12)) {
            case 0 -> language.cityIs(random.nextBoolean() ? "Warszawa" : "City" + random.nextInt(2, 50));
            case 1 -> language.countryIn(Query.COUNTRIES.subList(0, random.nextInt(1, 4)));
            case 2 -> language.leadScoreAbove(random.nextInt(100));
            case 3 -> language.hasEmail();
            case 4 -> language.birthdayInNextDays(random.nextInt(1, 60));
            case 5 -> language.signedUpInLastDays(random.nextInt(1, 1_000));
            case 6 -> language.tag(tag());
            case 7 -> language.anyTag(List.of(tag(), "other"));
            case 8 -> language.pageViews(one(URL_STARTS), random.nextInt(400), random.nextInt(1, 5));
            case 9 -> language.activities(one(TYPES), random.nextInt(400), random.nextInt(1, 5));
            case 10 -> language.never(one(TYPES));
            default -> language.spent(random.nextInt(400), random.nextInt(1, 1_000));
        };
    }

    private String tag() {
        return "tag-" + random.nextInt(1, 40);
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
