package io.segmentkit.criteria;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A criterion inside another, and where it stands there.
 *
 * <p>Immutable, equal by value.
 *
 * @param path the way to it, as problems name it: {@code allOf[1].not}; empty for the whole
 * @param criterion the part
 */
public record CriterionPart(String path, Criterion criterion) {
    /**
     * The criterion and all that it consists of, from the outside in and in order, down to the conditions on activities
     * and records. What its references stand for is not part of it.
     */
    public static Stream<CriterionPart> allOf(Criterion criterion) {
        return new CriterionPart("", criterion).andBelow();
    }

    private Stream<CriterionPart> andBelow() {
        return Stream.concat(Stream.of(this), criterion.match(new Below(path)).flatMap(CriterionPart::andBelow));
    }

    /** Reads a criterion as the parts directly inside. */
    private record Below(String path) implements Criterion.Cases<Stream<CriterionPart>> {
        @Override
        public Stream<CriterionPart> allOf(Criterion.AllOf criterion) {
            return operands("allOf", criterion.operands());
        }

        @Override
        public Stream<CriterionPart> anyOf(Criterion.AnyOf criterion) {
            return operands("anyOf", criterion.operands());
        }

        @Override
        public Stream<CriterionPart> not(Criterion.Not criterion) {
            return Stream.of(at("not", criterion.operand()));
        }

        @Override
        public Stream<CriterionPart> everyone(Criterion.Everyone criterion) {
            return Stream.empty();
        }

        @Override
        public Stream<CriterionPart> ofAttribute(Criterion.OfAttribute criterion) {
            return Stream.empty();
        }

        @Override
        public Stream<CriterionPart> ofLabels(Criterion.OfLabels criterion) {
            return Stream.empty();
        }

        @Override
        public Stream<CriterionPart> ofActivities(Criterion.OfActivities criterion) {
            return where(criterion.where());
        }

        @Override
        public Stream<CriterionPart> ofRecords(Criterion.OfRecords criterion) {
            return where(criterion.where());
        }

        @Override
        public Stream<CriterionPart> inSegment(Criterion.InSegment criterion) {
            return Stream.empty();
        }

        @Override
        public Stream<CriterionPart> saved(Criterion.Saved criterion) {
            return Stream.empty();
        }

        private Stream<CriterionPart> operands(String kind, List<Criterion> operands) {
            return IntStream.range(0, operands.size()).mapToObj(i -> at(kind + "[" + i + "]", operands.get(i)));
        }

        private Stream<CriterionPart> where(Optional<Criterion> where) {
            return where.stream().map(condition -> at("where", condition));
        }

        private CriterionPart at(String step, Criterion part) {
            return new CriterionPart(path.isEmpty() ? step : path + "." + step, part);
        }
    }
}
