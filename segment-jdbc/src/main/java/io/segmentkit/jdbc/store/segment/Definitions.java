package io.segmentkit.jdbc.store.segment;

import static io.segmentkit.jdbc.store.database.Tables.CRITERION;
import static io.segmentkit.jdbc.store.database.Tables.ID;
import static io.segmentkit.jdbc.store.database.Tables.NAME;
import static io.segmentkit.jdbc.store.database.Tables.NUMBER;
import static io.segmentkit.jdbc.store.database.Tables.REVISION;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.RefreshSchedule;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.definition.SegmentKind;
import io.segmentkit.jdbc.store.database.Moments;
import io.segmentkit.jdbc.store.database.Tables;
import io.segmentkit.json.CriterionJson;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.CatalogChange;
import io.segmentkit.store.StoredCriterion;
import io.segmentkit.store.StoredSegment;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The catalog: read as a whole, and kept in memory for as long as nobody changes it. */
public final class Definitions {
    static final Field<String> STAMP = Tables.text("stamp");
    public static final Field<Long> NUMBERS = Tables.number("numbers");
    public static final Field<String> KIND = Tables.text("kind");
    private static final Field<Long> READINESS = Tables.number("readiness_hours");
    private static final Field<Integer> EVERY = DSL.field(DSL.name("every_number"), SQLDataType.INTEGER);
    private static final Field<String> UNIT = Tables.text("every_unit");
    private static final Field<Long> CREATED = Tables.number("created_at");

    private static final List<SelectField<?>> SEGMENT =
            List.of(ID, NAME, KIND, CRITERION, READINESS, EVERY, UNIT, CREATED, REVISION);
    private static final List<SelectField<?>> SAVED = List.of(NAME, CRITERION, REVISION);

    private final Tables tables;
    private volatile @Nullable Known known;

    public Definitions(Tables tables) {
        this.tables = tables;
    }

    /** A catalog as it was read; the stamp is new with each change, also where revisions come again from a backup. */
    private record Known(String stamp, Catalog catalog) {}

    /** Reads again if somebody changes it in between. */
    public Catalog read(DSLContext sql) {
        Known before = known;
        Record row = state(sql);
        while (before == null || !before.stamp().equals(row.get(STAMP))) {
            before = new Known(row.get(STAMP), catalog(sql, row.get(REVISION)));
            row = state(sql);
        }
        known = before;
        return before.catalog();
    }

    private Record state(DSLContext sql) {
        return sql.select(REVISION, STAMP).from(tables.catalog()).fetchSingle();
    }

    private Catalog catalog(DSLContext sql, long revision) {
        List<StoredSegment> segments =
                sql.select(SEGMENT).from(tables.segment()).orderBy(NUMBER).fetch(Definitions::segment);
        List<StoredCriterion> criteria =
                sql.select(SAVED).from(tables.criterion()).orderBy(NUMBER).fetch(Definitions::criterion);
        return new Catalog(revision, segments, criteria);
    }

    /**
     * Makes the change in this transaction.
     *
     * @return whether the catalog was still the one that it is based on
     */
    public boolean change(DSLContext sql, CatalogChange change) {
        int current = sql.update(tables.catalog())
                .set(REVISION, REVISION.plus(1))
                .set(STAMP, UUID.randomUUID().toString())
                .where(REVISION.eq(change.basedOn()))
                .execute();
        if (current == 0) {
            return false;
        }
        Catalog before = catalog(sql, change.basedOn());
        before.with(change);
        change.segments().forEach(segment -> put(sql, before, segment));
        putCriteria(sql, change);
        return true;
    }

    /** A number that nothing in this store has; holds the catalog until the end of the transaction. */
    public long nextNumber(DSLContext sql) {
        sql.update(tables.catalog()).set(NUMBERS, NUMBERS.plus(1)).execute();
        return sql.select(NUMBERS).from(tables.catalog()).fetchSingle().value1();
    }

    private void put(DSLContext sql, Catalog before, StoredSegment segment) {
        Map<Field<?>, Object> columns = columns(segment);
        if (before.segment(segment.id()).isPresent()) {
            sql.update(tables.segment())
                    .set(columns)
                    .where(ID.eq(segment.id().toString()))
                    .execute();
            return;
        }
        columns.put(NUMBER, nextNumber(sql));
        columns.put(ID, segment.id().toString());
        columns.putAll(Segments.created());
        sql.insertInto(tables.segment()).set(columns).execute();
    }

    private static Map<Field<?>, Object> columns(StoredSegment segment) {
        SegmentDefinition definition = segment.definition();
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        columns.put(NAME, segment.name().text());
        columns.put(KIND, definition.kind().name());
        columns.put(CRITERION, definition.criterion().map(CriterionJson::write).orElse(null));
        columns.put(READINESS, definition.readiness().map(Duration::toHours).orElse(null));
        columns.put(EVERY, definition.schedule().number());
        columns.put(UNIT, definition.schedule().unit().name());
        columns.put(CREATED, Moments.of(segment.created()));
        columns.put(REVISION, segment.revision());
        return columns;
    }

    private void putCriteria(DSLContext sql, CatalogChange change) {
        Map<SegmentName, Long> numbers = new HashMap<>();
        sql.select(NAME, NUMBER)
                .from(tables.criterion())
                .forEach(row -> numbers.put(SegmentName.of(row.value1()), row.value2()));
        List<Long> removed = new ArrayList<>();
        change.removedCriteria()
                .forEach(name -> Optional.ofNullable(numbers.remove(name)).ifPresent(removed::add));
        sql.deleteFrom(tables.criterion()).where(NUMBER.in(removed)).execute();
        for (StoredCriterion saved : change.criteria()) {
            Map<Field<?>, Object> columns = new LinkedHashMap<>();
            columns.put(NAME, saved.name().text());
            columns.put(CRITERION, CriterionJson.write(saved.criterion()));
            columns.put(REVISION, saved.revision());
            Long number = numbers.get(saved.name());
            if (number == null) {
                columns.put(NUMBER, nextNumber(sql));
                sql.insertInto(tables.criterion()).set(columns).execute();
            } else {
                sql.update(tables.criterion())
                        .set(columns)
                        .where(NUMBER.eq(number))
                        .execute();
            }
        }
    }

    private static StoredSegment segment(Record row) {
        int every = row.get(EVERY);
        RefreshSchedule schedule = every == 0
                ? RefreshSchedule.once()
                : ChronoUnit.valueOf(row.get(UNIT)) == ChronoUnit.DAYS
                        ? RefreshSchedule.everyDays(every)
                        : RefreshSchedule.everyHours(every);
        Optional<Criterion> criterion = Optional.ofNullable(row.get(CRITERION)).map(CriterionJson::read);
        SegmentDefinition definition = new SegmentDefinition(
                SegmentName.of(row.get(NAME)),
                SegmentKind.valueOf(row.get(KIND)),
                criterion,
                Optional.ofNullable(row.get(READINESS)).map(Duration::ofHours),
                schedule);
        return new StoredSegment(
                new SegmentId(UUID.fromString(row.get(ID))),
                definition,
                Moments.at(row.get(CREATED)),
                row.get(REVISION));
    }

    private static StoredCriterion criterion(Record row) {
        return new StoredCriterion(
                SegmentName.of(row.get(NAME)), CriterionJson.read(row.get(CRITERION)), row.get(REVISION));
    }
}
