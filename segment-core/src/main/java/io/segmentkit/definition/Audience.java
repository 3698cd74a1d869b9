package io.segmentkit.definition;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who a broadcast goes to (S9): the profiles in any of several segments, in none of some others, and with all the consents
 * that are required. The consents stand beside the segments, not among them, so that no "or" goes round them.
 *
 * <pre>{@code
 * Audience.of("VIP", "Newsletter").minus("Complained").requiringConsent("email")
 * }</pre>
 *
 * <p>Immutable, equal by value.
 *
 * @param anyOf the segments of which a profile must be in one; never empty
 * @param minus the segments of which it must be in none
 * @param consents the consents of which it must have all
 */
public record Audience(Set<SegmentName> anyOf, Set<SegmentName> minus, Set<String> consents) {
    /**
     * Takes copies, in order.
     *
     * @throws IllegalArgumentException if there is no segment to take profiles from, or a consent is blank
     */
    public Audience {
        anyOf = Collections.unmodifiableSet(new LinkedHashSet<>(anyOf));
        minus = Collections.unmodifiableSet(new LinkedHashSet<>(minus));
        consents = Collections.unmodifiableSet(new LinkedHashSet<>(consents));
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("anyOf must not be empty");
        }
        consents.forEach(Criteria::consent);
    }

    /** The profiles in any of these segments. */
    public static Audience of(String first, String... more) {
        return new Audience(names(Stream.concat(Stream.of(first), Stream.of(more))), Set.of(), Set.of());
    }

    /** Those of this audience who are in none of these segments either. */
    public Audience minus(String first, String... more) {
        Stream<String> all =
                Stream.concat(minus.stream().map(SegmentName::text), Stream.concat(Stream.of(first), Stream.of(more)));
        return new Audience(anyOf, names(all), consents);
    }

    /** Those of this audience who have given this consent too. */
    public Audience requiringConsent(String consent) {
        Set<String> all = new LinkedHashSet<>(consents);
        all.add(consent);
        return new Audience(anyOf, minus, all);
    }

    private static Set<SegmentName> names(Stream<String> texts) {
        return texts.map(SegmentName::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What a profile of the audience meets. */
    public Criterion criterion() {
        List<Criterion> parts = new ArrayList<>();
        parts.add(inAnyOf(anyOf));
        if (!minus.isEmpty()) {
            parts.add(Criteria.not(inAnyOf(minus)));
        }
        consents.forEach(consent -> parts.add(Criteria.consent(consent)));
        return parts.size() == 1 ? parts.get(0) : Criteria.allOf(parts);
    }

    private static Criterion inAnyOf(Set<SegmentName> names) {
        List<Criterion> in =
                names.stream().map(SegmentName::text).map(Criteria::inSegment).toList();
        return in.size() == 1 ? in.get(0) : Criteria.anyOf(in);
    }
}
