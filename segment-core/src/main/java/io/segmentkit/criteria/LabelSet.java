package io.segmentkit.criteria;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A set of labels that profiles carry: tags, categories, consents, or one that the host declares (A2).
 *
 * @param name the set's name: {@code tag}, {@code category}, {@code consent} or the host's own
 */
public record LabelSet(String name) {
    /** Refuses a blank name. */
    public LabelSet {
        Names.checked("labelSet", name);
    }

    /** The profile has this label. */
    public Criterion has(String label) {
        return hasAny(label);
    }

    /** The profile has at least one of these labels. */
    public Criterion hasAny(String... labels) {
        return criterion(LabelMatch.ANY, List.of(labels));
    }

    /** The profile has every one of these labels. */
    public Criterion hasAll(String... labels) {
        return criterion(LabelMatch.ALL, List.of(labels));
    }

    /** The profile has none of these labels: the complement of {@link #hasAny}. */
    public Criterion hasNone(String... labels) {
        return criterion(LabelMatch.NONE, Arrays.asList(labels));
    }

    /** The profile has as many of these labels as the quantifier says; for code that is generic over it. */
    public Criterion criterion(LabelMatch quantifier, Collection<String> labels) {
        return ImmutableCriterion.OfLabels.of(name, quantifier, labels);
    }
}
