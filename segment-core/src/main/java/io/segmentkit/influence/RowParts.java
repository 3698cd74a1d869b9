package io.segmentkit.influence;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Reads a condition on activities or records as the part that it is.
 *
 * @param questions what is asked of profiles
 * @param question the question on profiles with something in the condition's place, or nothing there
 */
record RowParts(Questions questions, Function<Optional<Criterion>, Criterion> question)
        implements Criterion.Cases<Part> {
    private Part part(Criterion criterion, List<Part> parts) {
        return new RowPart(criterion, questions.position(question.apply(Optional.empty())), parts);
    }

    private Part inside(Criterion part, Function<Optional<Criterion>, Optional<Criterion>> around) {
        return part.match(new RowParts(questions, around.andThen(question)));
    }

    private List<Part> each(List<Criterion> operands, Function<List<Criterion>, Criterion> composed) {
        return IntStream.range(0, operands.size())
                .mapToObj(i -> inside(operands.get(i), operand -> with(operands, i, operand, composed)))
                .toList();
    }

    private static Optional<Criterion> with(
            List<Criterion> operands,
            int position,
            Optional<Criterion> operand,
            Function<List<Criterion>, Criterion> composed) {
        List<Criterion> all = new ArrayList<>(operands);
        all.remove(position);
        operand.ifPresent(present -> all.add(position, present));
        return all.isEmpty() ? Optional.empty() : Optional.of(composed.apply(all));
    }

    @Override
    public Part allOf(Criterion.AllOf criterion) {
        return part(criterion, each(criterion.operands(), Criteria::allOf));
    }

    @Override
    public Part anyOf(Criterion.AnyOf criterion) {
        return part(criterion, each(criterion.operands(), Criteria::anyOf));
    }

    @Override
    public Part not(Criterion.Not criterion) {
        return part(criterion, List.of(inside(criterion.operand(), operand -> operand.map(Criteria::not))));
    }

    @Override
    public Part everyone(Criterion.Everyone criterion) {
        return part(criterion, List.of());
    }

    @Override
    public Part ofAttribute(Criterion.OfAttribute criterion) {
        return part(criterion, List.of());
    }

    @Override
    public Part ofLabels(Criterion.OfLabels criterion) {
        return part(criterion, List.of());
    }

    @Override
    public Part ofActivities(Criterion.OfActivities criterion) {
        return part(criterion, List.of());
    }

    @Override
    public Part ofRecords(Criterion.OfRecords criterion) {
        return part(criterion, List.of());
    }

    @Override
    public Part inSegment(Criterion.InSegment criterion) {
        return part(criterion, List.of());
    }

    @Override
    public Part saved(Criterion.Saved criterion) {
        return part(criterion, List.of());
    }
}
