package io.segmentkit.plan;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.read.RowsReader;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.Window;
import io.segmentkit.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the node that tells which rows a criterion means: by type, time and condition, all on the same row. */
final class RowFilter<R> {
    private final RowsReader<?, R> rows;
    private final AsOf asOf;

    RowFilter(RowsReader<?, R> rows, AsOf asOf) {
        this.rows = rows;
        this.asOf = asOf;
    }

    Node<R> of(Optional<String> type, Optional<Criterion> where, Optional<Window> in) {
        List<Node<R>> conditions = new ArrayList<>();
        in.ifPresent(window -> conditions.add(happened(window)));
        if (rows.type() != null && type.isPresent()) {
            conditions.add(new TextTests.EqualText(type.get()).of(rows.type()));
        }
        where.ifPresent(condition -> conditions.add(
                condition.match(new ConditionPlan<>(rows.schema(), name -> reader(rows.attributes(), name), asOf))));
        return conditions.isEmpty() ? new Everyone<>() : Composition.allOf(conditions);
    }

    private Node<R> happened(Window window) {
        if (rows.time() == null) {
            throw new IllegalStateException("rows have no time");
        }
        return WindowPlan.of(window, ValueType.TIMESTAMP, asOf).of(rows.time());
    }

    static <V> V reader(Map<String, V> readers, String name) {
        @Nullable V reader = readers.get(name);
        if (reader == null) {
            throw new IllegalStateException("no reader for " + name);
        }
        return reader;
    }
}
