package io.segmentkit.jdbc.soak;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.tag;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.export.DirectoryExportFiles;
import io.segmentkit.export.ExportFiles;
import io.segmentkit.export.Exports;
import io.segmentkit.jdbc.population.JdbcPopulation;
import io.segmentkit.jdbc.population.JdbcProfileLabels;
import io.segmentkit.jdbc.store.JdbcSegmentStore;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.segment.SegmentListener;
import io.segmentkit.segment.Segments;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.postgresql.ds.PGSimpleDataSource;

/** People, segments and files that several processes share; each connection is a new one, so that a cut one is not met again. */
final class SoakWorld {
    static final String APPLICATION = "segmentkit-soak";
    static final Duration LEASE = Duration.ofSeconds(3);
    static final NumberAttribute SCORE = number("score");
    static final int PEOPLE = 2_500;
    static final int SCORES = 100;
    private static final int SEGMENTS = 8;
    private static final TableMapping PERSON = TableMapping.of("person")
            .id("id")
            .bind(SCORE, "score")
            .tags(LinkedTable.of("person_tag", "person"), "tag")
            .build();

    final PGSimpleDataSource source = new PGSimpleDataSource();
    final Path folder;

    SoakWorld(String url, Path folder) {
        source.setUrl(url);
        source.setApplicationName(APPLICATION);
        this.folder = folder;
    }

    static String segment(int number) {
        return "s" + number;
    }

    static List<String> segments() {
        return IntStream.range(0, SEGMENTS).mapToObj(SoakWorld::segment).toList();
    }

    void make(Random random) {
        execute("create table person (id integer primary key, score integer not null)");
        execute("create table person_tag (person integer, tag text, primary key (person, tag))");
        execute("insert into person select i, i %% %d from generate_series(1, %d) i".formatted(SCORES, PEOPLE));
        Segments node = node();
        for (int i = 0; i < SEGMENTS; i++) {
            node.create(SegmentDefinition.dynamic(segment(i), criterion(i, random)));
        }
        node.create(SegmentDefinition.ofList("list"), List.of("1", "2", "3"));
    }

    void execute(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Cuts at most so many of the connections that are open; returns how many. */
    int cut(int most) {
        String others =
                "select pg_terminate_backend(pid) from (select pid from pg_stat_activity where application_name = '"
                        + APPLICATION + "' and pid <> pg_backend_pid() order by random() limit " + most + ") chosen";
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from (" + others + ") cut")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Of a segment that refers to those before it only, as it always has. */
    static Criterion criterion(int segment, Random random) {
        int from = random.nextInt(SCORES);
        Criterion scores = allOf(SCORE.atLeast(from), SCORE.lessThan(from + SCORES / 2));
        Criterion own = random.nextBoolean() ? scores : anyOf(scores, not(tag("t" + random.nextInt(5))));
        if (segment == 0 || random.nextInt(3) == 0) {
            return own;
        }
        Criterion below = inSegment(segment(random.nextInt(segment)));
        return random.nextBoolean() ? allOf(own, not(below)) : anyOf(own, below);
    }

    Segments node() {
        return node(UnaryOperator.identity());
    }

    Segments node(UnaryOperator<ExportFiles> files) {
        return Segments.builder()
                .population(JdbcPopulation.of(source, PERSON))
                .store(JdbcSegmentStore.of(source))
                .clock(Clock.systemUTC())
                .takeOverAfter(LEASE)
                .retryAfter(Duration.ofMillis(200))
                .listener(new SegmentListener() {})
                .labels(JdbcProfileLabels.of(source, PERSON))
                .exports(Exports.of(new LineExport(), files.apply(DirectoryExportFiles.in(folder))))
                .build();
    }
}
