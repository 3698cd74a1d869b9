package io.segmentkit.jdbc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contract.CompiledModule;
import io.segmentkit.jdbc.table.TableMapping;
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
                        "io.segmentkit.jdbc.crm",
                        "io.segmentkit.jdbc.json",
                        "io.segmentkit.jdbc.population",
                        "io.segmentkit.jdbc.store",
                        "io.segmentkit.jdbc.table");
    }

    @Test
    void opensNothing() throws IOException {
        ModuleDescriptor descriptor = descriptor();
        assertThat(descriptor.name()).isEqualTo("io.segmentkit.jdbc");
        assertThat(descriptor.isOpen()).isFalse();
        assertThat(descriptor.opens()).isEmpty();
    }

    private static ModuleDescriptor descriptor() throws IOException {
        return CompiledModule.of(TableMapping.class);
    }
}
