package io.segmentkit.csv.population;

import static java.util.Objects.requireNonNull;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.csv.profile.MappedFiles;
import io.segmentkit.csv.profile.MappedSchema;
import io.segmentkit.csv.rows.LabelColumn;
import io.segmentkit.schema.Problem;
import io.segmentkit.schema.Schema;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which CSV files hold profiles and their labels, activities and records, and what their columns mean (C7).
 *
 * <pre>{@code
 * CsvMapping customers = CsvMapping.of("customers.csv")
 *         .id("customer_id")
 *         .bind(CITY)
 *         .bind(BIRTHDAY, column("birthday").formats("dd.MM.yyyy", "yyyy-MM-dd"))
 *         .tags(column("tags").separatedBy(";"))
 *         .activities("purchases.csv", purchase -> purchase
 *                 .profile("customer_id").type("purchase").at(column("bought_at"))
 *                 .bind(AMOUNT, column("amount").decimalComma()))
 *         .build();
 * CsvPopulation here = CsvPopulation.load(customers, CsvFolder.of(folder));
 * }</pre>
 *
 * <p>{@link io.segmentkit.csv.json.CsvMappingJson} reads one from JSON. Immutable, safe between threads.
 */
public final class CsvMapping {
    private final MappedFiles files;
    private final Schema schema;
    private final ZoneId zone;
    private final Optional<Moment> asOf;

    private CsvMapping(MappedFiles files, Schema schema, ZoneId zone, Optional<Moment> asOf) {
        this.files = files;
        this.schema = schema;
        this.zone = zone;
        this.asOf = asOf;
    }

    /** A mapping whose profiles are in that file of the folder, to be told what its columns mean. */
    public static Builder of(String file) {
        return new Builder(file);
    }

    /** What profiles have by the mapping. */
    public Schema schema() {
        return schema;
    }

    /** The zone that local times in the files are of. */
    public ZoneId zone() {
        return zone;
    }

    /** The moment that the files show; empty where that is now. */
    public Optional<Moment> asOf() {
        return asOf;
    }

    MappedFiles files() {
        return files;
    }

    /** Says what the columns of the file of profiles mean, and which other files there are. Not safe between threads. */
    public static final class Builder extends AttributeColumns<Builder> {
        private final Map<LabelSet, Column> labels = new LinkedHashMap<>();
        private final List<ActivityColumns> activities = new ArrayList<>();
        private final List<RecordFile> records = new ArrayList<>();
        private final List<LabelFile> labelFiles = new ArrayList<>();
        private ZoneId zone = ZoneOffset.UTC;
        private CsvFormat usual = CsvFormat.detected();
        private @Nullable Moment asOf;
        private @Nullable String id;

        private record RecordFile(String kind, RecordColumns columns) {}

        private record LabelFile(LabelSet set, LabelColumns columns) {}

        private Builder(String file) {
            super(file);
        }

        @Override
        Builder self() {
            return this;
        }

        /** The column with the id of the profile; no two rows may have the same. Required. */
        public Builder id(String column) {
            id = requireNonNull(column, "column");
            return this;
        }

        /** The zone that local times in the files are of; UTC unless set. */
        public Builder zone(ZoneId local) {
            zone = requireNonNull(local, "local");
            return this;
        }

        /** The moment that the files show. */
        public Builder asOf(Moment moment) {
            asOf = requireNonNull(moment, "moment");
            return this;
        }

        /** How files are written that do not say it themselves; UTF-8 with a detected separator unless set. */
        public Builder filesAre(CsvFormat format) {
            usual = requireNonNull(format, "format");
            return this;
        }

        /**
         * A column with a label of the set, or several where it is {@linkplain Column#separatedBy separated}.
         *
         * @throws IllegalArgumentException if the set has a column already
         */
        public Builder labels(LabelSet set, Column column) {
            if (labels.put(set, column) != null) {
                throw new IllegalArgumentException("label set " + set.name() + " has two columns");
            }
            return this;
        }

        /** A column with tags. */
        public Builder tags(Column column) {
            return labels(Criteria.tags(), column);
        }

        /** A column with categories. */
        public Builder categories(Column column) {
            return labels(Criteria.categories(), column);
        }

        /** A column with consents. */
        public Builder consents(Column column) {
            return labels(Criteria.consents(), column);
        }

        /** A file with labels of the set, which join those of a column of the same set. */
        public Builder labels(LabelSet set, String file, UnaryOperator<LabelColumns> columns) {
            labelFiles.add(new LabelFile(set, columns.apply(new LabelColumns(file))));
            return this;
        }

        /** A file with activities. Those of one type may come from several files, and have the parameters of all of them. */
        public Builder activities(String file, UnaryOperator<ActivityColumns> columns) {
            activities.add(columns.apply(new ActivityColumns(file)));
            return this;
        }

        /** A file with records of one kind, which may come from several files. */
        public Builder records(String kind, String file, UnaryOperator<RecordColumns> columns) {
            records.add(new RecordFile(kind, columns.apply(new RecordColumns(file))));
            return this;
        }

        /**
         * The mapping.
         *
         * @throws IllegalArgumentException if something required was not said
         * @throws InvalidMappingException if two files have an attribute of the same activities or records in different ways
         */
        public CsvMapping build() {
            List<LabelColumn> labelColumns = new ArrayList<>();
            labels.forEach((set, column) -> labelColumns.add(column.labels(set)));
            String idColumn = required(id, "which column is the id: id(...)");
            MappedFiles files = new MappedFiles(
                    new MappedFiles.Profiles(joinedFile(usual), idColumn, attributes(zone), labelColumns),
                    activities.stream().map(rows -> rows.rows(usual, zone)).toList(),
                    records.stream()
                            .map(rows -> rows.columns().rows(rows.kind(), usual, zone))
                            .toList(),
                    labelFiles.stream()
                            .map(rows -> rows.columns().rows(rows.set(), usual))
                            .toList());
            List<Problem> problems = new ArrayList<>();
            Schema schema = MappedSchema.of(files, problems::add);
            if (!problems.isEmpty()) {
                throw new InvalidMappingException(problems);
            }
            return new CsvMapping(files, schema, zone, Optional.ofNullable(asOf));
        }
    }
}
