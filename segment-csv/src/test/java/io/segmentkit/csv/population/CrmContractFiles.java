package io.segmentkit.csv.population;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.segmentkit.contract.CrmContract;
import io.segmentkit.contract.TestProfile;
import io.segmentkit.crm.CrmFields;
import io.segmentkit.value.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clients and leads of the contract as the usual CSV files of a CRM. */
final class CrmContractFiles {
    private final Path folder;
    private final List<TestProfile> profiles;
    private final Map<String, List<List<String>>> files = new LinkedHashMap<>();
    private int number;

    CrmContractFiles(Path folder, List<TestProfile> profiles) {
        this.folder = folder;
        this.profiles = profiles;
    }

    void write() throws IOException {
        Collection<String> attributes = CrmContract.SCHEMA.attributes().names();
        header("profiles.csv", Stream.concat(Stream.of("id"), attributes.stream()));
        Stream.of(CrmFields.DEAL, CrmFields.ORDER).forEach(kind -> {
            header(kind + "s.csv", Stream.concat(Stream.of("id", "profile"), names(kind).stream()));
            header(kind + "_products.csv", Stream.of("amount", kind, "quantity", "product"));
        });
        for (TestProfile profile : profiles) {
            List<String> row = new ArrayList<>(List.of(profile.id()));
            attributes.forEach(name -> row.add(
                    profile.values(name).stream().map(CrmContractFiles::text).collect(Collectors.joining("; "))));
            files.get("profiles.csv").add(row);
            sales(profile, CrmFields.DEAL, CrmFields.DEAL_PRODUCT, CrmFields.DEAL_STATE.name());
            sales(profile, CrmFields.ORDER, CrmFields.ORDER_PRODUCT, CrmFields.PAID.name());
        }
        for (Map.Entry<String, List<List<String>>> file : files.entrySet()) {
            try (CsvWriter writer = CsvWriter.builder().build(folder.resolve(file.getKey()))) {
                file.getValue().forEach(writer::writeRecord);
            }
        }
    }

    private void header(String file, Stream<String> columns) {
        files.put(file, new ArrayList<>(List.of(columns.toList())));
    }

    private static Collection<String> names(String kind) {
        return CrmContract.SCHEMA.records().get(kind).names();
    }

    /** Products are given to a deal or order of which they know the same. */
    private void sales(TestProfile profile, String kind, String productKind, String state) {
        Map<List<@Nullable Value>, String> ids = new LinkedHashMap<>();
        for (TestProfile.Row sale : profile.records(kind)) {
            String id = String.valueOf(++number);
            ids.put(known(sale, state), id);
            List<String> row = new ArrayList<>(List.of(id, profile.id()));
            names(kind).forEach(name -> row.add(text(sale.attributes().get(name))));
            files.get(kind + "s.csv").add(row);
        }
        for (TestProfile.Row product : profile.records(productKind)) {
            files.get(kind + "_products.csv")
                    .add(List.of(
                            text(product.attributes().get("amount")),
                            ids.get(known(product, state)),
                            text(product.attributes().get("quantity")),
                            text(product.attributes().get("product"))));
        }
    }

    private static List<@Nullable Value> known(TestProfile.Row row, String state) {
        return Arrays.asList(row.attributes().get(state), row.attributes().get(CrmFields.CREATED.name()));
    }

    private static String text(@Nullable Value value) {
        if (value == null) {
            return "";
        }
        return value instanceof Value.Text text ? text.text() : value.toString();
    }
}
