package io.segmentkit.lint;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.CriterionPart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a criterion in its place, down to single conditions. Compared by identity: one may stand in two places. */
final class Part {
    private final String path;
    private final Criterion criterion;
    private final @Nullable Part parent;
    private final List<Part> children = new ArrayList<>();

    private Part(String path, Criterion criterion, @Nullable Part parent) {
        this.path = path;
        this.criterion = criterion;
        this.parent = parent;
    }

    /** The whole criterion, at a path of its own. */
    static Part whole(String path, Criterion criterion) {
        Part whole = new Part(path, criterion, null);
        whole.addChildren();
        return whole;
    }

    private void addChildren() {
        if (criterion instanceof Criterion.AllOf allOf) {
            addChildren("allOf", allOf.operands());
        } else if (criterion instanceof Criterion.AnyOf anyOf) {
            addChildren("anyOf", anyOf.operands());
        } else if (criterion instanceof Criterion.Not not) {
            addChild("not", not.operand());
        }
    }

    private void addChildren(String kind, List<Criterion> operands) {
        for (int i = 0; i < operands.size(); i++) {
            addChild(kind + "[" + i + "]", operands.get(i));
        }
    }

    private void addChild(String step, Criterion operand) {
        Part child = new Part(below(step), operand, this);
        children.add(child);
        child.addChildren();
    }

    /** The path of something inside. */
    String below(String step) {
        return path.isEmpty() ? step : path + "." + step;
    }

    String path() {
        return path;
    }

    Criterion criterion() {
        return criterion;
    }

    @Nullable
    Part parent() {
        return parent;
    }

    List<Part> children() {
        return children;
    }

    boolean isAllOf() {
        return criterion instanceof Criterion.AllOf;
    }

    boolean isAnyOf() {
        return criterion instanceof Criterion.AnyOf;
    }

    /** This and all below, from the outside in and in order. */
    Stream<Part> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Part::all));
    }

    CriterionPart toCriterionPart() {
        return new CriterionPart(path, criterion);
    }
}
