package io.segmentkit.jdbc.population;

import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.text;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.reference.MemberSet;
import io.segmentkit.reference.References;
import io.segmentkit.reference.SegmentReference;
import io.segmentkit.time.AsOf;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A table of customers on any of the engines. */
abstract class Customers {
    static final AsOf NOW = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneId.of("Europe/Warsaw"));
    static final TextAttribute CITY = text("city");
    static final NumberAttribute SCORE = number("score");

    @TempDir
    static Path folder;

    static TestDatabase database(String engine) {
        return switch (engine) {
            case "H2" -> TestDatabase.h2();
            case "SQLite" -> TestDatabase.sqlite();
            case "DuckDB" -> TestDatabase.duckDb(folder);
            case "PostgreSQL" -> TestServer.postgres();
            case "Trino" -> TrinoDatabase.in("UTC");
            case "MariaDB" -> TestServer.mariaDb("character set utf8mb4");
            default -> throw new IllegalArgumentException(engine);
        };
    }

    static TestDatabase withCustomers(String engine, String idType, String... rows) {
        TestDatabase database = database(engine);
        String customer = database.quoted("customer");
        database.execute("create table " + customer + " (" + database.quoted("id") + " " + idType + ", "
                + database.quoted("city") + " varchar(100), " + database.quoted("score") + " double precision)");
        for (String row : rows) {
            database.execute("insert into " + customer + " values (" + row + ")");
        }
        return database;
    }

    static JdbcPopulation customers(TestDatabase database) {
        return JdbcPopulation.of(
                database,
                TableMapping.of("customer")
                        .id("id")
                        .bind(CITY, "city")
                        .bind(SCORE, "score")
                        .build());
    }

    static List<String> members(JdbcPopulation population, Criterion criterion) {
        try (Stream<String> members = population.members(criterion, NOW)) {
            return members.sorted().toList();
        }
    }

    static References segment(MemberSet members) {
        return new References() {
            @Override
            public Optional<Criterion> saved(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<SegmentReference> segment(String name) {
                return Optional.of(new SegmentReference.Members(members));
            }
        };
    }
}
