package io.segmentkit.lint;

import static java.util.stream.Collectors.toCollection;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.CriterionPart;
import io.segmentkit.reason.Claim;
import io.segmentkit.reason.Example;
import io.segmentkit.reason.Ground;
import io.segmentkit.reference.References;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is found of several segments. */
final class SegmentsLint {
    private final List<Segment> segments;
    private final Schema schema;
    private final References references;
    private final AsOf asOf;

    /** A segment by its name. */
    private record Segment(String name, Criterion criterion) {
        Claim in() {
            return Claim.that(criterion);
        }

        Claim out() {
            return Claim.not(criterion);
        }
    }

    /** Two of them, in order. */
    private record Pair(Segment first, Segment second) {}

    SegmentsLint(Map<String, Criterion> segments, Schema schema, References references, AsOf asOf) {
        this.segments = new LinkedHashMap<>(segments)
                .entrySet().stream()
                        .map(segment -> new Segment(segment.getKey(), segment.getValue()))
                        .toList();
        this.schema = schema;
        this.references = references;
        this.asOf = asOf;
    }

    private Ground ground(Criterion... criteria) {
        return Ground.ofProfiles(schema, references, asOf, List.of(criteria));
    }

    private static List<Pair> pairs(List<Segment> some) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            for (int j = i + 1; j < some.size(); j++) {
                pairs.add(new Pair(some.get(i), some.get(j)));
            }
        }
        return pairs;
    }

    List<Finding> relations() {
        List<Segment> some = segments.stream().filter(this::isOpen).toList();
        return pairs(some).stream().flatMap(pair -> relation(pair).stream()).toList();
    }

    private boolean isOpen(Segment segment) {
        Ground ground = ground(segment.criterion());
        return !ground.isImpossible(List.of(segment.in())) && !ground.isImpossible(List.of(segment.out()));
    }

    private Optional<Finding> relation(Pair pair) {
        Ground ground = ground(pair.first().criterion(), pair.second().criterion());
        boolean firstInside = isInside(pair.first(), pair.second(), ground);
        boolean secondInside = isInside(pair.second(), pair.first(), ground);
        if (firstInside && secondInside) {
            return Optional.of(finding(
                    FindingKind.SAME,
                    "has always the same members as",
                    pair,
                    ground.example(List.of(pair.first().in(), pair.second().in()))));
        }
        if (firstInside) {
            return Optional.of(inside(pair.first(), pair.second(), ground));
        }
        return secondInside ? Optional.of(inside(pair.second(), pair.first(), ground)) : Optional.empty();
    }

    private static boolean isInside(Segment inner, Segment outer, Ground ground) {
        return ground.isImpossible(List.of(inner.in(), outer.out()));
    }

    private static Finding inside(Segment inner, Segment outer, Ground ground) {
        return finding(
                FindingKind.INSIDE,
                "is inside",
                new Pair(inner, outer),
                ground.example(List.of(outer.in(), inner.out())));
    }

    private static Finding finding(FindingKind kind, String relation, Pair pair, Optional<Example> witness) {
        return new Finding(
                kind,
                "",
                pair.first().name() + " " + relation + " " + pair.second().name(),
                List.of(pair.first().name(), pair.second().name()),
                List.of(whole(pair.first()), whole(pair.second())),
                witness.map(Witness::of));
    }

    private static CriterionPart whole(Segment segment) {
        return new CriterionPart("", segment.criterion());
    }

    List<Finding> partition(Criterion whole) {
        Stream<Finding> overlaps = pairs(segments).stream().flatMap(pair -> overlap(pair, whole).stream());
        return Stream.concat(overlaps, gap(whole).stream()).toList();
    }

    private Optional<Finding> overlap(Pair pair, Criterion whole) {
        return ground(pair.first().criterion(), pair.second().criterion(), whole)
                .example(List.of(pair.first().in(), pair.second().in(), Claim.that(whole)))
                .map(example -> finding(FindingKind.OVERLAP, "overlaps", pair, Optional.of(example)));
    }

    private Optional<Finding> gap(Criterion whole) {
        return groundOfAll(whole)
                .example(none(whole))
                .map(example -> new Finding(
                        FindingKind.GAP,
                        "",
                        "a profile can be in none of " + String.join(", ", names()),
                        names(),
                        segments.stream().map(SegmentsLint::whole).toList(),
                        Optional.of(Witness.of(example))));
    }

    private List<String> names() {
        return segments.stream().map(Segment::name).toList();
    }

    private Ground groundOfAll(Criterion whole) {
        return ground(Stream.concat(Stream.of(whole), segments.stream().map(Segment::criterion))
                .toArray(Criterion[]::new));
    }

    private List<Claim> none(Criterion whole) {
        List<Claim> none = segments.stream().map(Segment::out).collect(toCollection(ArrayList::new));
        none.add(Claim.that(whole));
        return none;
    }

    boolean isPartition() {
        boolean hasNoGap = groundOfAll(Criteria.everyone()).isImpossible(none(Criteria.everyone()));
        return hasNoGap
                && pairs(segments).stream()
                        .allMatch(pair -> ground(
                                        pair.first().criterion(), pair.second().criterion())
                                .isImpossible(
                                        List.of(pair.first().in(), pair.second().in())));
    }
}
