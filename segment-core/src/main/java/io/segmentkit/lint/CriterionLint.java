package io.segmentkit.lint;

import static java.util.stream.Collectors.toMap;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.reason.Ground;
import io.segmentkit.reference.References;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is found in one criterion: first inside conditions on activities and records, then around them. */
final class CriterionLint {
    private final Schema schema;
    private final AsOf asOf;
    private final WindowDays days;
    private final List<Finding> findings = new ArrayList<>();

    /** The paths of conditions that never hold or always do because of something inside of them. */
    private final Set<String> explained = new HashSet<>();

    private CriterionLint(Schema schema, AsOf asOf) {
        this.schema = schema;
        this.asOf = asOf;
        this.days = new WindowDays(asOf);
    }

    static List<Finding> findings(Criterion criterion, Schema schema, References references, AsOf asOf) {
        CriterionLint lint = new CriterionLint(schema, asOf);
        Part whole = Part.whole("", criterion);
        Ground ground = Ground.ofProfiles(schema, references, asOf, List.of(criterion));
        whole.all().forEach(lint::lookInside);
        Verdicts verdicts = lint.look(whole, ground);
        if (verdicts.of(whole) == Verdicts.Verdict.OPEN) {
            lint.findings.addAll(Consents.in(whole, ground));
        }
        return lint.inOrder(whole);
    }

    /** The condition that activities or records have to meet. */
    private void lookInside(Part part) {
        where(part.criterion()).ifPresent(condition -> {
            Part where = Part.whole(part.below("where"), condition);
            Verdicts verdicts = look(where, Ground.ofRows(schema, asOf, part.criterion(), condition));
            if (verdicts.of(where) == Verdicts.Verdict.NEVER) {
                explained.add(part.path());
            }
        });
    }

    private static Optional<Criterion> where(Criterion criterion) {
        if (criterion instanceof Criterion.OfActivities activities) {
            return activities.where();
        }
        return criterion instanceof Criterion.OfRecords records ? records.where() : Optional.empty();
    }

    private Verdicts look(Part whole, Ground ground) {
        Verdicts verdicts = new Verdicts(whole, ground);
        ConstantParts constants = new ConstantParts(ground, days);
        verdicts.causes().stream()
                .filter(part -> !explained.contains(part.path()))
                .map(part -> constants.finding(part, verdicts.of(part) == Verdicts.Verdict.NEVER))
                .forEach(findings::add);
        findings.addAll(Redundancies.in(whole, ground, verdicts, days));
        return verdicts;
    }

    /** By place, an inner one after what it is in. */
    private List<Finding> inOrder(Part whole) {
        List<String> paths = whole.all()
                .flatMap(part -> where(part.criterion())
                        .map(where -> Part.whole(part.below("where"), where).all())
                        .map(inside -> Stream.concat(Stream.of(part), inside))
                        .orElseGet(() -> Stream.of(part)))
                .map(Part::path)
                .toList();
        Map<String, Integer> places =
                IntStream.range(0, paths.size()).boxed().collect(toMap(paths::get, place -> place));
        return findings.stream()
                .sorted(Comparator.comparing(finding -> places.getOrDefault(finding.path(), 0)))
                .toList();
    }
}
