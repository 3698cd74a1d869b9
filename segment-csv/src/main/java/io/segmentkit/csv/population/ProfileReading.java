package io.segmentkit.csv.population;

import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.profile.ProfileLayout;
import io.segmentkit.csv.profile.ProfileRows;
import io.segmentkit.csv.rows.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One reading of the file of profiles. */
final class ProfileReading implements AutoCloseable {
    private final ProfileRows.Reading rows;
    private final CsvProblems problems;

    private ProfileReading(ProfileRows.Reading rows, CsvProblems problems) {
        this.rows = rows;
        this.problems = problems;
    }

    static ProfileReading open(CsvMapping mapping, CsvFolder folder, ProfileLayout layout) {
        DataFolder data = folder.open();
        try {
            ProfileRows rows = new ProfileRows(mapping.files().profiles(), layout, data);
            CsvPopulation.require(data);
            return new ProfileReading(rows.open(), data.problems());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The next profile; null at the end of the file, if that was not refused because of bad rows. */
    @Nullable
    CsvProfile next() {
        try {
            @Nullable Object[] values = rows.next();
            if (values == null) {
                problems.refuseIfFailing();
                return null;
            }
            return new CsvProfile(values);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    CsvProblems problems() {
        return problems;
    }

    /** The profiles; the stream closes the file. */
    Stream<CsvProfile> stream() {
        return StreamSupport.stream(
                        new Spliterators.AbstractSpliterator<CsvProfile>(Long.MAX_VALUE, 0) {
                            @Override
                            public boolean tryAdvance(Consumer<? super CsvProfile> action) {
                                CsvProfile profile = next();
                                if (profile != null) {
                                    action.accept(profile);
                                }
                                return profile != null;
                            }
                        },
                        false)
                .onClose(this::close);
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
