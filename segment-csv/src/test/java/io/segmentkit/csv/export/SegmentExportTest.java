package io.segmentkit.csv.export;

import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.action.Action;
import io.segmentkit.contract.MutableClock;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.export.DirectoryExportFiles;
import io.segmentkit.export.Exports;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.profile.Profile;
import io.segmentkit.schema.Schema;
import io.segmentkit.segment.Segments;
import io.segmentkit.store.memory.InMemorySegmentStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentExportTest {
    private static final TextAttribute CITY = text("city");
    private static final Schema SCHEMA = Schema.builder().attributes(CITY).build();

    @Test
    @DisplayName("S7 C6 a segment's export is a CSV file, in the settings of the export")
    void aSegmentIsExported(@TempDir Path folder) throws IOException {
        List<Profile> people = List.of(
                Profile.builder(SCHEMA, "1").with(CITY, "Łódź; \"Polska\"").build(),
                Profile.builder(SCHEMA, "2").with(CITY, "=1+1").build(),
                Profile.builder(SCHEMA, "3").build());
        Segments segments = Segments.builder()
                .population(InMemoryPopulation.of(Profile.mapping(SCHEMA), people))
                .store(InMemorySegmentStore.empty())
                .clock(MutableClock.at("2026-05-07T10:00:00Z", "Europe/Warsaw"))
                .exports(Exports.of(
                        CsvExport.standard().separatedBy(';').endingLinesWith(LineEnd.LF),
                        DirectoryExportFiles.in(folder)))
                .build();
        segments.create(SegmentDefinition.dynamic("All", everyone()));
        segments.refreshDue();
        segments.actions().plan("All", Action.export("city"));
        String file = segments.actions().runDue().done().get(0).file().orElseThrow();
        assertThat(file).startsWith("All-2026-05-07-").endsWith(".csv");
        try (InputStream source = segments.actions().open(file).orElseThrow()) {
            assertThat(new String(source.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactly("id;city", "1;\"Łódź; \"\"Polska\"\"\"", "2;'=1+1", "3;");
        }
    }
}
