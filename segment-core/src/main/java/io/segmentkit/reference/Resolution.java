package io.segmentkit.reference;

import static java.util.stream.Collectors.toCollection;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.schema.Problem;
import io.segmentkit.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a criterion as itself with references replaced by what they stand for. */
final class Resolution implements Criterion.Cases<Criterion> {
    private final References references;
    private final Map<String, MemberSet> members;
    private final List<Problem> problems;
    private final String path;
    private final List<String> way;

    Resolution(References references, Map<String, MemberSet> members, List<Problem> problems) {
        this(references, members, problems, "", List.of());
    }

    private Resolution(
            References references,
            Map<String, MemberSet> members,
            List<Problem> problems,
            String path,
            List<String> way) {
        this.references = references;
        this.members = members;
        this.problems = problems;
        this.path = path;
        this.way = way;
    }

    @Override
    public Criterion allOf(Criterion.AllOf criterion) {
        return Criteria.allOf(operands("allOf", criterion.operands()));
    }

    @Override
    public Criterion anyOf(Criterion.AnyOf criterion) {
        return Criteria.anyOf(operands("anyOf", criterion.operands()));
    }

    @Override
    public Criterion not(Criterion.Not criterion) {
        return Criteria.not(criterion.operand().match(at("not")));
    }

    @Override
    public Criterion everyone(Criterion.Everyone criterion) {
        return criterion;
    }

    @Override
    public Criterion ofAttribute(Criterion.OfAttribute criterion) {
        return criterion;
    }

    @Override
    public Criterion ofLabels(Criterion.OfLabels criterion) {
        return criterion;
    }

    @Override
    public Criterion ofActivities(Criterion.OfActivities criterion) {
        return criterion;
    }

    @Override
    public Criterion ofRecords(Criterion.OfRecords criterion) {
        return criterion;
    }

    @Override
    public Criterion inSegment(Criterion.InSegment criterion) {
        Optional<SegmentReference> found = references.segment(criterion.segment());
        if (found.isEmpty()) {
            return unknown("segment", criterion.segment(), criterion);
        }
        if (found.get() instanceof SegmentReference.Dynamic dynamic) {
            return inPlaceOf(criterion, criterion.segment(), dynamic.criterion());
        }
        if (found.get() instanceof SegmentReference.Members segment) {
            members.put(criterion.segment(), segment.members());
        }
        return criterion;
    }

    @Override
    public Criterion saved(Criterion.Saved criterion) {
        return references
                .saved(criterion.name())
                .map(found -> inPlaceOf(criterion, criterion.name(), found))
                .orElseGet(() -> unknown("saved criterion", criterion.name(), criterion));
    }

    private List<Criterion> operands(String kind, List<Criterion> operands) {
        return IntStream.range(0, operands.size())
                .mapToObj(i -> operands.get(i).match(at(kind + "[" + i + "]")))
                .collect(toCollection(ArrayList::new));
    }

    private Criterion inPlaceOf(Criterion reference, String name, Criterion found) {
        List<String> further =
                Stream.concat(way.stream(), Stream.of(reference.toString())).toList();
        if (way.contains(reference.toString())) {
            problems.add(Problem.of(path, "needs itself", String.join(" -> ", further)));
            return reference;
        }
        return found.match(new Resolution(references, members, problems, below(name), further));
    }

    private Criterion unknown(String what, String name, Criterion reference) {
        problems.add(Problem.of(path, "unknown " + what, new Value.Text(name)));
        return reference;
    }

    private Resolution at(String step) {
        return new Resolution(references, members, problems, below(step), way);
    }

    private String below(String step) {
        return path.isEmpty() ? step : path + "." + step;
    }
}
