package io.segmentkit.examples.tasks;

import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.examples.tasks.Shop.CUSTOMERS;
import static io.segmentkit.examples.tasks.Shop.LEAD_SCORE;
import static io.segmentkit.examples.tasks.Shop.TODAY;
import static java.lang.System.out;

import io.segmentkit.action.Action;
import io.segmentkit.action.InMemoryLabels;
import io.segmentkit.action.PlannedAction;
import io.segmentkit.csv.export.CsvExport;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.export.DirectoryExportFiles;
import io.segmentkit.export.Exports;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.population.Population;
import io.segmentkit.segment.Segments;
import io.segmentkit.store.memory.InMemorySegmentStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tags the members of a segment, and exports them to a CSV file. */
public final class MemberActions {
    private MemberActions() {}

    /** Prints what has become of the actions, and the file. */
    public static void main(String[] args) throws IOException {
        Map<String, Customer> customers =
                Shop.customers().stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        InMemoryLabels<Customer> labels = InMemoryLabels.over(CUSTOMERS, customers::get);
        Population population = InMemoryPopulation.of(labels.reader(), customers.values());
        Path folder = Files.createTempDirectory("exports");
        Segments segments = Segments.builder()
                .population(population)
                .store(InMemorySegmentStore.empty())
                .clock(Clock.fixed(TODAY.instant(), TODAY.zone()))
                .labels(labels)
                .exports(Exports.of(CsvExport.standard(), DirectoryExportFiles.in(folder)))
                .build();
        segments.create(SegmentDefinition.dynamic("Good leads", LEAD_SCORE.greaterThan(20)));
        segments.actions().plan("Good leads", Action.addTag("called"));
        segments.actions().plan("Good leads", Action.export("city", "leadScore"));
        out.println("before it is ready: " + segments.actions().runDue());

        segments.refreshDue();
        out.println("when it is ready: " + segments.actions().runDue());
        for (PlannedAction action : segments.actions().on("Good leads")) {
            out.println(action.action() + ": " + action.state() + ", " + action.progress());
        }
        out.println("called: " + population.count(tag("called"), TODAY));
        String file = segments.actions().files().get(0).name();
        try (InputStream source = segments.actions().open(file).orElseThrow()) {
            new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .sorted()
                    .forEach(out::println);
        }
    }
}
