package io.segmentkit.csv.population;

import static io.segmentkit.csv.population.Column.column;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.segmentkit.contract.ContractSchema;
import io.segmentkit.contract.TestProfile;
import io.segmentkit.schema.Attributes;
import io.segmentkit.schema.DeclaredAttribute;
import io.segmentkit.value.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** The profiles of the contract as CSV files, the rows of activities, records and labels in an order of their own. */
final class ContractFiles {
    private static final String SEPARATOR = "|";
    private static final List<String> TYPES = List.of(ContractSchema.PAGE_VIEW, ContractSchema.PURCHASE);

    private final Path folder;
    private final List<TestProfile> profiles;

    ContractFiles(Path folder, List<TestProfile> profiles) {
        this.folder = folder;
        this.profiles = profiles;
    }

    /** The file of profiles alone, with attributes and labels. */
    static CsvMapping.Builder profilesOnly() {
        CsvMapping.Builder mapping = CsvMapping.of("profiles.csv")
                .id("id")
                .labels(ContractSchema.TAGS, column("tags").separatedExactlyBy(SEPARATOR));
        for (DeclaredAttribute declared : ContractSchema.SCHEMA.attributes().all()) {
            Column column = column(declared.name());
            mapping.bind(declared.attribute(), declared.multiValued() ? column.separatedExactlyBy(SEPARATOR) : column);
        }
        return mapping;
    }

    /** All files: page views in two, with different parameters of the same activities. */
    static CsvMapping everything() {
        return profilesOnly()
                .labels(
                        ContractSchema.INTERESTS,
                        "interests.csv",
                        rows -> rows.profile("who").labels(column("interest")))
                .activities(
                        "page_view.csv",
                        rows -> bound(rows.profile("who"), ContractSchema.PAGE_VIEW)
                                .type(ContractSchema.PAGE_VIEW)
                                .at(column("at")))
                .activities(
                        "purchase.csv",
                        rows -> bound(rows.profile("who"), ContractSchema.PURCHASE)
                                .typeColumn("type", ContractSchema.PURCHASE)
                                .at(column("at")))
                .activities(
                        "more.csv",
                        rows -> bound(bound(rows.profile("who"), TYPES.get(0)), TYPES.get(1))
                                .typeColumn("type", TYPES.toArray(String[]::new))
                                .at(column("at")))
                .records(ContractSchema.DEAL, "deals.csv", rows -> {
                    ContractSchema.SCHEMA
                            .records()
                            .get(ContractSchema.DEAL)
                            .all()
                            .forEach(one -> rows.bind(one.attribute()));
                    return rows.profile("who");
                })
                .build();
    }

    private static ActivityColumns bound(ActivityColumns rows, String type) {
        parameters(type).all().forEach(one -> rows.bind(one.attribute()));
        return rows;
    }

    private static Attributes parameters(String type) {
        return ContractSchema.SCHEMA.activity(type).orElseThrow();
    }

    void write() throws IOException {
        List<String> attributes = List.copyOf(ContractSchema.SCHEMA.attributes().names());
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> interests = new ArrayList<>();
        List<List<String>> pageViews = new ArrayList<>();
        List<List<String>> purchases = new ArrayList<>();
        List<List<String>> more = new ArrayList<>();
        List<List<String>> deals = new ArrayList<>();
        for (TestProfile profile : profiles) {
            List<String> row = new ArrayList<>(List.of(profile.id()));
            attributes.forEach(name -> row.add(
                    profile.values(name).stream().map(ContractFiles::text).collect(Collectors.joining(SEPARATOR))));
            row.add(String.join(SEPARATOR, profile.labels(ContractSchema.TAGS.name())));
            row.add(String.join(SEPARATOR, profile.labels(ContractSchema.INTERESTS.name())));
            rows.add(row);
            profile.labels(ContractSchema.INTERESTS.name())
                    .forEach(label -> interests.add(List.of(profile.id(), label)));
            profile.activities().forEach(activity -> {
                boolean inMore = activity.hashCode() % 3 == 0;
                List<List<String>> target =
                        inMore ? more : activity.type().equals(ContractSchema.PURCHASE) ? purchases : pageViews;
                List<String> cells = new ArrayList<>(Arrays.asList(
                        profile.id(), activity.type(), activity.at() == null ? "" : String.valueOf(activity.at())));
                TYPES.stream()
                        .filter(type -> inMore || type.equals(activity.type()))
                        .flatMap(type -> parameters(type).names().stream())
                        .forEach(name -> cells.add(text(activity.parameters().get(name))));
                target.add(cells);
            });
            profile.records().forEach(deal -> {
                List<String> cells = new ArrayList<>(List.of(profile.id()));
                ContractSchema.SCHEMA
                        .records()
                        .get(ContractSchema.DEAL)
                        .names()
                        .forEach(name -> cells.add(text(deal.attributes().get(name))));
                deals.add(cells);
            });
        }
        Attributes pageView = parameters(ContractSchema.PAGE_VIEW);
        Attributes purchase = parameters(ContractSchema.PURCHASE);
        List<String> head = List.of("who", "type", "at");
        Attributes deal = ContractSchema.SCHEMA.records().get(ContractSchema.DEAL);
        write("profiles.csv", rows, List.of(List.of("id"), attributes, List.of("tags", "interests")));
        write("interests.csv", shuffled(interests), List.of(List.of("who", "interest")));
        write("page_view.csv", shuffled(pageViews), List.of(head, pageView.names()));
        write("purchase.csv", shuffled(purchases), List.of(head, purchase.names()));
        write("more.csv", shuffled(more), List.of(head, pageView.names(), purchase.names()));
        write("deals.csv", shuffled(deals), List.of(List.of("who"), deal.names()));
    }

    private static String text(Value value) {
        if (value == null) {
            return "";
        }
        return value instanceof Value.Text text ? text.text() : value.toString();
    }

    private static List<List<String>> shuffled(List<List<String>> rows) {
        Collections.shuffle(rows, new Random(7));
        return rows;
    }

    private void write(String file, List<List<String>> rows, List<Collection<String>> header) throws IOException {
        try (CsvWriter writer = CsvWriter.builder().build(folder.resolve(file))) {
            writer.writeRecord(header.stream().flatMap(Collection::stream).toList());
            rows.forEach(writer::writeRecord);
        }
    }
}
