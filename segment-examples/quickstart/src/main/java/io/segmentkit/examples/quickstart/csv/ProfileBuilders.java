package io.segmentkit.examples.quickstart.csv;

import io.segmentkit.profile.Profile;
import io.segmentkit.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The profiles that are being filled in, by id. */
final class ProfileBuilders {
    private final Map<String, Profile.Builder> byId = new LinkedHashMap<>();
    private final Schema schema;
    private final CsvFolder folder;

    ProfileBuilders(Schema schema, CsvFolder folder) {
        this.schema = schema;
        this.folder = folder;
    }

    /** A new profile; empty, and a problem, where the row has no id or one that an earlier row has. */
    Optional<Profile.Builder> add(CsvRow row, int id, ColumnName column) {
        String found = row.cell(id);
        if (found.isEmpty() || byId.containsKey(found)) {
            String expected = found.isEmpty() ? "an id" : "an id that no earlier row has";
            folder.problem(new DataProblem(row.file(), row.line(), column.name(), expected, '"' + found + '"'));
            return Optional.empty();
        }
        Profile.Builder profile = Profile.builder(schema, found);
        byId.put(found, profile);
        return Optional.of(profile);
    }

    /** The profile that the row names; empty, and reported, where there is none. */
    Optional<Profile.Builder> find(CsvRow row, int id) {
        Profile.Builder profile = byId.get(row.cell(id));
        if (profile == null) {
            folder.problemsOfData().addStranger(row.file(), row.line(), row.cell(id));
        }
        return Optional.ofNullable(profile);
    }

    List<Profile> build() {
        return byId.values().stream().map(Profile.Builder::build).toList();
    }
}
