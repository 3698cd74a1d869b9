package io.segmentkit.contract;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;

/** Module descriptors as they were compiled. */
public final class CompiledModule {
    private CompiledModule() {}

    /** The descriptor in the folder or jar that the class came from: others on the class path have their own. */
    public static ModuleDescriptor of(Class<?> member) throws IOException {
        String file = member.getName().replace('.', '/') + ".class";
        String root = member.getResource('/' + file).toString().replace(file, "");
        try (InputStream bytes = URI.create(root + "module-info.class").toURL().openStream()) {
            return ModuleDescriptor.read(bytes);
        }
    }
}
