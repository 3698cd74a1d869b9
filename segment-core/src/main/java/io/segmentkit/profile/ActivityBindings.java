package io.segmentkit.profile;

import static java.util.Objects.requireNonNull;

import io.segmentkit.read.RowsReader;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says how the activities of a profile are read: when each happened, which type it is of, and its parameters.
 *
 * @param <A> what activities are
 */
public final class ActivityBindings<A> extends Bindings<A, ActivityBindings<A>> {
    private final Set<String> types = new LinkedHashSet<>();
    private @Nullable Function<? super A, @Nullable String> type;
    private @Nullable Function<? super A, @Nullable Instant> time;

    ActivityBindings() {}

    @Override
    ActivityBindings<A> self() {
        return this;
    }

    /** When an activity happened; one whose time is absent lies in no window. Required. */
    public ActivityBindings<A> at(Function<? super A, @Nullable Instant> read) {
        time = requireNonNull(read, "read");
        return this;
    }

    /** Which type an activity is of. Required where the activities are of several types. */
    public ActivityBindings<A> type(Function<? super A, @Nullable String> read) {
        type = requireNonNull(read, "read");
        return this;
    }

    /**
     * The types that there are, so that a criterion that asks for another is refused (A10). Where they are not named,
     * any type can be asked for.
     */
    public ActivityBindings<A> types(String... some) {
        types.addAll(List.of(some));
        return this;
    }

    Set<String> types() {
        return types;
    }

    boolean isOfSeveralTypes() {
        return type != null;
    }

    <T> RowsReader<T, A> reader(
            Function<? super T, ? extends @Nullable Collection<? extends A>> rows, String description) {
        if (time == null) {
            throw new IllegalArgumentException("activities " + description + " must say when they happened: at(...)");
        }
        return new RowsReader<>(rows, type, time, attributes(), readers());
    }
}
