package io.segmentkit.reference;

import static java.util.stream.Collectors.toCollection;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.schema.Problem;
import io.segmentkit.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a criterion as itself with references replaced by what they stand for. */
final class Resolution implements Criterion.Cases<Criterion> {
    private final References references;
    private final Found found;
    private final String path;
    private final List<String> way;

    Resolution(References references, Found found) {
        this(references, found, "", List.of());
    }

    private Resolution(References references, Found found, String path, List<String> way) {
        this.references = references;
        this.found = found;
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
        String name = criterion.segment();
        SegmentReference segment = references.segment(name).orElse(null);
        if (segment instanceof SegmentReference.Dynamic dynamic) {
            return inPlaceOf(criterion, name, dynamic.criterion());
        }
        if (segment instanceof SegmentReference.Members known) {
            found.members().put(name, known.members());
            return criterion;
        }
        if (segment instanceof SegmentReference.Earlier before) {
            return earlier(criterion, before.position());
        }
        return unknown("segment", name, criterion);
    }

    private Criterion earlier(Criterion.InSegment criterion, int position) {
        if (position < found.position()) {
            found.earlier().put(criterion.segment(), position);
        } else {
            found.problems()
                    .add(Problem.of(path, "segment is not asked before this one", new Value.Text(criterion.segment())));
        }
        return criterion;
    }

    @Override
    public Criterion saved(Criterion.Saved criterion) {
        return references
                .saved(criterion.name())
                .map(meant -> inPlaceOf(criterion, criterion.name(), meant))
                .orElseGet(() -> unknown("saved criterion", criterion.name(), criterion));
    }

    private List<Criterion> operands(String kind, List<Criterion> operands) {
        return IntStream.range(0, operands.size())
                .mapToObj(i -> operands.get(i).match(at(kind + "[" + i + "]")))
                .collect(toCollection(ArrayList::new));
    }

    private Criterion inPlaceOf(Criterion reference, String name, Criterion meant) {
        List<String> further =
                Stream.concat(way.stream(), Stream.of(reference.toString())).toList();
        if (way.contains(reference.toString())) {
            found.problems().add(Problem.of(path, "needs itself", String.join(" -> ", further)));
            return reference;
        }
        return meant.match(new Resolution(references, found, below(name), further));
    }

    private Criterion unknown(String what, String name, Criterion reference) {
        found.problems().add(Problem.of(path, "unknown " + what, new Value.Text(name)));
        return reference;
    }

    private Resolution at(String step) {
        return new Resolution(references, found, below(step), way);
    }

    private String below(String step) {
        return path.isEmpty() ? step : path + "." + step;
    }

    /**
     * What comes to light on the way.
     *
     * @param position the criterion's position among those asked together
     * @param members the members of segments, by name
     * @param earlier the positions of segments asked before, by name
     * @param problems what is wrong
     */
    record Found(int position, Map<String, MemberSet> members, Map<String, Integer> earlier, List<Problem> problems) {
        Found(int position) {
            this(position, new HashMap<>(), new HashMap<>(), new ArrayList<>());
        }
    }
}
