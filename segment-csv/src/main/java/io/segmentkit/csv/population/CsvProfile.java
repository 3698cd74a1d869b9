package io.segmentkit.csv.population;

import io.segmentkit.csv.profile.ProfileLayout;
import org.jspecify.annotations.Nullable;

/**
 * A profile of CSV files, to be read through {@link CsvPopulation#reader()}. Immutable, safe between threads. Prints as its
 * id only, as the rest is personal data.
 */
public final class CsvProfile {
    private final @Nullable Object[] values;

    CsvProfile(@Nullable Object[] values) {
        this.values = values;
    }

    @Nullable
    Object[] values() {
        return values;
    }

    /** The id. */
    public String id() {
        return ProfileLayout.id(values);
    }

    @Override
    public String toString() {
        return "profile " + id();
    }
}
