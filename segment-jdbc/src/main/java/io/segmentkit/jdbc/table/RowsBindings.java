package io.segmentkit.jdbc.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in which columns activities or records keep what they have. */
public final class RowsBindings extends ColumnBindings<RowsBindings> {
    private final Set<String> types = new LinkedHashSet<>();
    private @Nullable String type;
    private @Nullable TimestampColumn time;

    RowsBindings() {}

    @Override
    RowsBindings self() {
        return this;
    }

    /** When an activity happened, a timestamp with time zone. Required for activities, refused for records. */
    public RowsBindings at(String column) {
        return at(TimestampColumn.of(column));
    }

    /** As {@link #at(String)}. */
    public RowsBindings at(TimestampColumn column) {
        time = column;
        return this;
    }

    /** The column with the type of an activity. Required where a table has activities of several types. */
    public RowsBindings type(String column) {
        type = Identifiers.checked("type", column);
        return this;
    }

    /**
     * The types that there are, so that a criterion that asks for another is refused (A10). Where they are not named, any
     * type can be asked for.
     */
    public RowsBindings types(String... some) {
        types.addAll(List.of(some));
        return this;
    }

    Set<String> types() {
        return types;
    }

    BoundRows bound(LinkedTable rows) {
        return new BoundRows(rows, Optional.ofNullable(type), Optional.ofNullable(time), attributes());
    }
}
