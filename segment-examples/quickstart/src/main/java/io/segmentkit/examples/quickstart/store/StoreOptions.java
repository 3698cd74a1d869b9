package io.segmentkit.examples.quickstart.store;

import io.segmentkit.examples.quickstart.document.RefusedException;
import io.segmentkit.examples.quickstart.document.TextFile;
import io.segmentkit.examples.quickstart.source.DriverDataSource;
import io.segmentkit.examples.quickstart.source.Profiles;
import io.segmentkit.jdbc.store.JdbcSegmentStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where segments are kept: a file, or a database. */
final class StoreOptions {
    static final String FILE = "segments.sqlite";
    static final String PASSWORD = "SEGMENTKIT_STORE_PASSWORD";
    private static final List<String> DATABASES =
            List.of("jdbc:sqlite:", "jdbc:h2:", "jdbc:postgresql:", "jdbc:mariadb:");

    @ArgGroup(heading = "Where the segments are kept:%n")
    private @Nullable Place place;

    /** One of the two. */
    private static final class Place {
        @Option(
                names = "--store",
                paramLabel = "FILE",
                description = "A file, made where it is not there; " + FILE + " unless given.")
        private @Nullable Path file;

        @ArgGroup(exclusive = false)
        private @Nullable Database database;
    }

    private static final class Database {
        @Option(
                names = "--store-url",
                paramLabel = "URL",
                required = true,
                description = "A database, in tables segmentkit_...: jdbc:postgresql://localhost/shop.")
        private @SuppressWarnings("NullAway.Init") String url; // required

        @Option(names = "--store-user", paramLabel = "NAME", description = "The user to connect as.")
        private @Nullable String user;

        @Option(
                names = "--store-password-file",
                paramLabel = "FILE",
                description = "A file with the user's password. Without it, the environment's " + PASSWORD + ".")
        private @Nullable Path passwordFile;
    }

    /** The store; refused where there is none. */
    JdbcSegmentStore existing(Profiles profiles) {
        if (databaseOption().isEmpty() && !Files.exists(file())) {
            throw new RefusedException(List.of(file() + ": no such file; quickstart segments refresh makes it"));
        }
        return open(profiles.database(), false);
    }

    /** The store, which is made where there is none. */
    JdbcSegmentStore made(Profiles profiles) {
        return open(profiles.database(), true);
    }

    /** The same for who has no profiles. */
    JdbcSegmentStore made() {
        return open(Optional.empty(), true);
    }

    private Path file() {
        return place == null || place.file == null ? Path.of(FILE) : place.file;
    }

    private Optional<Database> databaseOption() {
        return place == null ? Optional.empty() : Optional.ofNullable(place.database);
    }

    /** Where profiles and segments are in one database, members need not leave it: the store takes the same source. */
    private JdbcSegmentStore open(Optional<DriverDataSource> profiles, boolean makes) {
        String option = databaseOption().isPresent() ? "--store-url" : "--store";
        DriverDataSource source = source(makes);
        DriverDataSource shared = profiles.filter(source::isSameAs).orElse(source);
        shared.requireReachable(option);
        try {
            shared.letReadersAndWritersBe();
            return JdbcSegmentStore.of(shared);
        } catch (IllegalArgumentException | IllegalStateException refused) {
            throw new RefusedException(List.of(option + ": " + refused.getMessage()));
        }
    }

    private DriverDataSource source(boolean makes) {
        Optional<Database> database = databaseOption();
        String url = database.map(given -> given.url).orElse("jdbc:sqlite:" + file());
        if (DATABASES.stream().noneMatch(url::startsWith)) {
            throw new RefusedException(
                    List.of("--store-url: segments are not kept there, valid: " + String.join(", ", DATABASES)));
        }
        Optional<String> user = database.map(given -> given.user);
        Optional<String> password = database.flatMap(given -> TextFile.secret(given.passwordFile, PASSWORD));
        return makes ? DriverDataSource.made(url, user, password) : DriverDataSource.existing(url, user, password);
    }
}
