package io.segmentkit.csv.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contract.CompiledModule;
import io.segmentkit.csv.file.CsvProblem;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import org.junit.jupiter.api.Test;

/** The API is what the compiled module descriptor exports: a new package is open to users only by a line here. */
class ExportsTest {
    @Test
    void exportsExactlyTheApi() throws IOException {
        assertThat(descriptor().exports())
                .allSatisfy(export -> assertThat(export.isQualified()).isFalse())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(
                        "io.segmentkit.csv.contact",
                        "io.segmentkit.csv.crm",
                        "io.segmentkit.csv.export",
                        "io.segmentkit.csv.file",
                        "io.segmentkit.csv.json",
                        "io.segmentkit.csv.list",
                        "io.segmentkit.csv.population");
    }

    @Test
    void opensNothing() throws IOException {
        ModuleDescriptor descriptor = descriptor();
        assertThat(descriptor.name()).isEqualTo("io.segmentkit.csv");
        assertThat(descriptor.isOpen()).isFalse();
        assertThat(descriptor.opens()).isEmpty();
    }

    private static ModuleDescriptor descriptor() throws IOException {
        return CompiledModule.of(CsvProblem.class);
    }
}
