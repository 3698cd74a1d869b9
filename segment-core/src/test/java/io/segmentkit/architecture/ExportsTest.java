package io.segmentkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contract.CompiledModule;
import io.segmentkit.time.AsOf;
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
                        "io.segmentkit.action",
                        "io.segmentkit.contact",
                        "io.segmentkit.criteria",
                        "io.segmentkit.crm",
                        "io.segmentkit.definition",
                        "io.segmentkit.document",
                        "io.segmentkit.evaluate",
                        "io.segmentkit.export",
                        "io.segmentkit.influence",
                        "io.segmentkit.json",
                        "io.segmentkit.lint",
                        "io.segmentkit.margin",
                        "io.segmentkit.population",
                        "io.segmentkit.profile",
                        "io.segmentkit.read",
                        "io.segmentkit.reference",
                        "io.segmentkit.schema",
                        "io.segmentkit.segment",
                        "io.segmentkit.store",
                        "io.segmentkit.store.memory",
                        "io.segmentkit.time",
                        "io.segmentkit.value");
    }

    @Test
    void opensNothing() throws IOException {
        ModuleDescriptor descriptor = descriptor();
        assertThat(descriptor.name()).isEqualTo("io.segmentkit.core");
        assertThat(descriptor.isOpen()).isFalse();
        assertThat(descriptor.opens()).isEmpty();
    }

    private static ModuleDescriptor descriptor() throws IOException {
        return CompiledModule.of(AsOf.class);
    }
}
