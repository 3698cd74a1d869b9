package io.segmentkit.examples.quickstart.input;

import io.segmentkit.examples.quickstart.document.TextFile;
import io.segmentkit.examples.quickstart.source.DriverDataSource;
import io.segmentkit.examples.quickstart.source.Profiles;
import io.segmentkit.examples.quickstart.source.TableProfiles;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The database to ask. A password is never an argument, which other users of the machine could see. */
public final class DatabaseOptions {
    static final String PASSWORD = "SEGMENTKIT_JDBC_PASSWORD";

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            required = true,
            description = "A database: jdbc:postgresql://localhost/shop, jdbc:sqlite:shop.db.")
    private @SuppressWarnings("NullAway.Init") String url; // required

    @Option(names = "--tables", paramLabel = "FILE", required = true, description = "What its tables mean (JSON).")
    private @SuppressWarnings("NullAway.Init") Path tables; // required

    @Option(names = "--jdbc-user", paramLabel = "NAME", description = "The user to connect as.")
    private @Nullable String user;

    @Option(
            names = "--jdbc-password-file",
            paramLabel = "FILE",
            description = "A file with the user's password. Without it, the environment's " + PASSWORD + ".")
    private @Nullable Path passwordFile;

    Profiles profiles() {
        Optional<String> password = TextFile.secret(passwordFile, PASSWORD);
        return TableProfiles.of(tables, DriverDataSource.existing(url, Optional.ofNullable(user), password));
    }
}
