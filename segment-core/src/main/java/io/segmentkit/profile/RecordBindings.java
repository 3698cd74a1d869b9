package io.segmentkit.profile;

import io.segmentkit.read.RowsReader;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says how the records of a profile are read.
 *
 * @param <R> what records are
 */
public final class RecordBindings<R> extends Bindings<R, RecordBindings<R>> {
    RecordBindings() {}

    @Override
    RecordBindings<R> self() {
        return this;
    }

    <T> RowsReader<T, R> reader(Function<? super T, ? extends @Nullable Collection<? extends R>> rows) {
        return new RowsReader<>(rows, null, null, attributes(), readers());
    }
}
