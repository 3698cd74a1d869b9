package io.segmentkit.examples.quickstart.csv;

import io.segmentkit.examples.quickstart.csv.CsvMapping.Activities;
import io.segmentkit.examples.quickstart.csv.CsvMapping.Labels;
import io.segmentkit.examples.quickstart.csv.CsvMapping.Profiles;
import io.segmentkit.examples.quickstart.csv.CsvMapping.Records;
import io.segmentkit.profile.Profile;
import io.segmentkit.value.Value;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the files of a mapping: first what columns there are, then, if all are there, the rows. */
final class CsvReading {
    private final CsvFolder folder;
    private final ProfileBuilders profiles;
    private final List<Pass> passes = new ArrayList<>();

    /** A table and what is done with each of its rows. */
    private record Pass(CsvTable table, Consumer<CsvRow> reading) {}

    CsvReading(CsvMapping mapping, CsvFolder folder) throws IOException {
        this.folder = folder;
        this.profiles = new ProfileBuilders(mapping.schema(), folder);
        add(mapping.profiles());
        for (Labels rows : mapping.labels()) {
            add(rows);
        }
        for (Activities rows : mapping.activities()) {
            add(rows);
        }
        for (Records rows : mapping.records()) {
            add(rows);
        }
    }

    /** The profiles. Only if there is no problem with the mapping. */
    List<Profile> read() throws IOException {
        folder.start();
        for (Pass pass : passes) {
            pass.table().read(pass.reading());
        }
        folder.problemsOfData().refuseAny();
        return profiles.build();
    }

    private void add(Profiles rows) throws IOException {
        CsvTable table = CsvTable.of(rows.source(), folder);
        int id = table.position(rows.id());
        AttributeCells attributes = new AttributeCells(rows.attributes(), table, folder);
        LabelCells labels = new LabelCells(rows.labels(), table);
        passes.add(new Pass(
                table,
                row -> profiles.add(row, id, rows.id()).ifPresent(profile -> {
                    attributes.fill(profile, row);
                    labels.fill(profile, row);
                })));
    }

    private void add(Labels rows) throws IOException {
        CsvTable table = CsvTable.of(rows.source(), folder);
        int id = table.position(rows.profile());
        LabelCells labels = new LabelCells(List.of(rows.labels()), table);
        passes.add(new Pass(table, row -> profiles.find(row, id).ifPresent(profile -> labels.fill(profile, row))));
    }

    private void add(Activities rows) throws IOException {
        CsvTable table = CsvTable.of(rows.source(), folder);
        int id = table.position(rows.profile());
        ActivityTypeCell type = new ActivityTypeCell(rows.type(), table, folder);
        AttributeCells at = new AttributeCells(List.of(rows.at()), table, folder);
        AttributeCells parameters = new AttributeCells(rows.parameters(), table, folder);
        passes.add(new Pass(
                table,
                row -> profiles.find(row, id)
                        .ifPresent(profile -> type.read(row)
                                .ifPresent(known -> profile.activity(
                                        known, moment(at.only(row)), activity -> parameters.fill(activity, row))))));
    }

    private static @Nullable Instant moment(Optional<Value> value) {
        return value.isPresent() && value.get() instanceof Value.Timestamp timestamp ? timestamp.instant() : null;
    }

    private void add(Records rows) throws IOException {
        CsvTable table = CsvTable.of(rows.source(), folder);
        int id = table.position(rows.profile());
        AttributeCells attributes = new AttributeCells(rows.attributes(), table, folder);
        passes.add(new Pass(
                table,
                row -> profiles.find(row, id)
                        .ifPresent(profile -> profile.record(rows.kind(), record -> attributes.fill(record, row)))));
    }
}
