package io.segmentkit.examples.benchmarks.csv;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.csv.population.Column.column;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.csv.population.CsvFilePopulation;
import io.segmentkit.csv.population.CsvFolder;
import io.segmentkit.csv.population.CsvMapping;
import io.segmentkit.csv.population.CsvPopulation;
import io.segmentkit.examples.benchmarks.data.Today;
import io.segmentkit.time.AsOf;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;

/** Who reads the file. */
enum CsvContender {
    /** Row by row: how many contacts of Warsaw have a score over 20. */
    STREAMED_COUNT("SegmentKit, count without loading") {
        @Override
        long read(Path file) throws IOException {
            return CsvFilePopulation.of(mapping(file), HERE).count(WARSAW, NOON);
        }
    },
    /** All contacts with all their values. */
    LOADED("SegmentKit, load into memory") {
        @Override
        long read(Path file) throws IOException {
            return CsvPopulation.load(mapping(file), HERE).population().size();
        }
    },
    /** Texts of all cells, thrown away. */
    FASTCSV("FastCSV, fields only") {
        @Override
        long read(Path file) throws IOException {
            long rows = -1;
            try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
                for (CsvRecord row : csv) {
                    rows += Math.min(1, row.getFieldCount());
                }
            }
            return rows;
        }
    },
    /** A table in memory with the same types. */
    DUCKDB("DuckDB, CREATE TABLE AS read_csv, threads=1") {
        @Override
        long read(Path file) throws SQLException {
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement()) {
                statement.execute("set threads = 1");
                statement.execute("create table contacts as select * from read_csv('" + file + "', header = true,"
                        + " columns = {id: 'VARCHAR', city: 'VARCHAR', country: 'VARCHAR', leadScore: 'INTEGER',"
                        + " birthday: 'DATE', signup: 'TIMESTAMPTZ', email: 'VARCHAR', tags: 'VARCHAR'})");
                try (ResultSet size = statement.executeQuery("select count(*) from contacts")) {
                    size.next();
                    return size.getLong(1);
                }
            }
        }
    };

    private static final CsvFolder HERE = CsvFolder.of(Path.of(""));
    private static final AsOf NOON = AsOf.at(Today.NOON, ZoneOffset.UTC);
    private static final Criterion WARSAW = allOf(
            Criteria.text("city").is("Warszawa"), Criteria.integer("leadScore").greaterThan(20));

    private final String title;

    CsvContender(String title) {
        this.title = title;
    }

    /** For the table. */
    String title() {
        return title;
    }

    /** Reads the file; how many rows it found. */
    abstract long read(Path file) throws IOException, SQLException;

    private static CsvMapping mapping(Path file) {
        return CsvMapping.of(file.toString())
                .filesAre(CsvFormat.detected().separatedBy(','))
                .id("id")
                .bind(Criteria.text("city"))
                .bind(Criteria.text("country"))
                .bind(Criteria.integer("leadScore"))
                .bind(Criteria.date("birthday"))
                .bind(Criteria.timestamp("signup"))
                .bind(Criteria.text("email"))
                .tags(column("tags").separatedBy(";"))
                .build();
    }
}
