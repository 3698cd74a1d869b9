package io.segmentkit.examples.benchmarks.query;

import java.util.List;

/** The six queries. */
public enum Query {
    /** Three plain attributes. */
    Q1(0.040),
    /** Two labels. */
    Q2(0.056),
    /** A day of the year. */
    Q3(0.018),
    /** How many activities meet three conditions. */
    Q4(0.0016),
    /** What some activities sum up to, and that there is none of another kind. */
    Q5(0.017),
    /** Three of the others, composed. */
    Q6(0.039);

    /** Three of thirty countries: the first, the tenth and the eleventh. */
    public static final List<String> COUNTRIES = List.of("PL", "CZ", "SK");

    private final double share;

    Query(double share) {
        this.share = share;
    }

    /** The share of contacts that match. */
    public double share() {
        return share;
    }

    /** The query, told in a language. */
    public <C> C in(Language<C> language) {
        return switch (this) {
            case Q1 ->
                language.allOf(List.of(
                        language.cityIs("Warszawa"), language.leadScoreAbove(20), language.countryIn(COUNTRIES)));
            case Q2 -> language.allOf(List.of(language.tag("tag-5"), language.not(language.tag("tag-1"))));
            case Q3 -> language.birthdayInNextDays(7);
            case Q4 -> language.pageViews("/pricing", 30, 3);
            case Q5 -> language.allOf(List.of(language.spent(90, 500), language.never("unsubscribe")));
            case Q6 ->
                language.allOf(List.of(
                        language.anyOf(List.of(Q1.in(language), Q4.in(language))), language.not(Q2.in(language))));
        };
    }
}
