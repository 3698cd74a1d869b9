package io.segmentkit.match;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.plan.ProfilePlan;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.time.AsOf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads criteria as parts. Whatever has nothing shared in it becomes one node, as if it were asked alone. */
final class PartPlan<T> {
    private final Occurrences occurrences;
    private final ProfileReader<T> reader;
    private final AsOf asOf;
    private final Map<Criterion, Parts.Shared<T>> shared = new HashMap<>();

    PartPlan(Occurrences occurrences, ProfileReader<T> reader, AsOf asOf) {
        this.occurrences = occurrences;
        this.reader = reader;
        this.asOf = asOf;
    }

    /** How many parts are shared by those that were read. */
    int sharedParts() {
        return shared.size();
    }

    Part<T> part(Criterion rest, ResolvedCriterion whole) {
        return new Reading(whole).part(rest);
    }

    private final class Reading implements Criterion.Cases<Part<T>> {
        private final ResolvedCriterion whole;

        Reading(ResolvedCriterion whole) {
            this.whole = whole;
        }

        Part<T> part(Criterion criterion) {
            if (!occurrences.isShared(criterion)) {
                return criterion.match(this);
            }
            Parts.Shared<T> known = shared.get(criterion);
            if (known != null) {
                return known;
            }
            Part<T> part = criterion.match(this);
            Parts.Shared<T> first = new Parts.Shared<>(shared.size(), part);
            shared.put(criterion, first);
            return first;
        }

        private Part<T> alone(Criterion criterion) {
            return new Parts.Alone<>(ProfilePlan.of(criterion, whole, reader, asOf));
        }

        @Override
        public Part<T> allOf(Criterion.AllOf criterion) {
            List<Part<T>> parts = parts(criterion.operands(), Criteria::allOf);
            return parts.size() == 1 ? parts.get(0) : new Parts.AllOf<>(parts);
        }

        @Override
        public Part<T> anyOf(Criterion.AnyOf criterion) {
            List<Part<T>> parts = parts(criterion.operands(), Criteria::anyOf);
            return parts.size() == 1 ? parts.get(0) : new Parts.AnyOf<>(parts);
        }

        /** The operands that share nothing become one part. */
        private List<Part<T>> parts(List<Criterion> operands, Function<List<Criterion>, Criterion> composed) {
            List<Part<T>> parts = new ArrayList<>();
            List<Criterion> alone = new ArrayList<>();
            for (Criterion operand : operands) {
                Part<T> part = part(operand);
                if (part instanceof Parts.Alone<T>) {
                    alone.add(operand);
                } else {
                    parts.add(part);
                }
            }
            if (!alone.isEmpty()) {
                parts.add(alone(alone.size() == 1 ? alone.get(0) : composed.apply(alone)));
            }
            return parts;
        }

        @Override
        public Part<T> not(Criterion.Not criterion) {
            Part<T> part = part(criterion.operand());
            return part instanceof Parts.Alone<T> ? alone(criterion) : new Parts.Complement<>(part);
        }

        @Override
        public Part<T> everyone(Criterion.Everyone criterion) {
            return new Parts.All<>();
        }

        @Override
        public Part<T> ofAttribute(Criterion.OfAttribute criterion) {
            return alone(criterion);
        }

        @Override
        public Part<T> ofLabels(Criterion.OfLabels criterion) {
            return alone(criterion);
        }

        @Override
        public Part<T> ofActivities(Criterion.OfActivities criterion) {
            return alone(criterion);
        }

        @Override
        public Part<T> ofRecords(Criterion.OfRecords criterion) {
            return alone(criterion);
        }

        @Override
        public Part<T> inSegment(Criterion.InSegment criterion) {
            Integer earlier = whole.earlier().get(criterion.segment());
            return earlier == null ? alone(criterion) : new Parts.Earlier<>(earlier);
        }

        @Override
        public Part<T> saved(Criterion.Saved criterion) {
            return alone(criterion);
        }
    }
}
