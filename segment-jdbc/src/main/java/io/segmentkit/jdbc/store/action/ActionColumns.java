package io.segmentkit.jdbc.store.action;

import static io.segmentkit.jdbc.store.database.Tables.ID;
import static io.segmentkit.jdbc.store.database.Tables.MEMBERS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.segmentkit.action.Action;
import io.segmentkit.action.ActionId;
import io.segmentkit.action.ActionProgress;
import io.segmentkit.action.ActionState;
import io.segmentkit.action.PlannedAction;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.jdbc.store.database.Moments;
import io.segmentkit.jdbc.store.database.Tables;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** An action as the columns of its row. */
final class ActionColumns {
    static final Field<String> SEGMENT_ID = Tables.text("segment_id");
    static final Field<String> KIND = Tables.text("kind");
    static final Field<String> STATE = Tables.text("state");
    static final Field<Long> DONE = Tables.number("done");
    static final Field<Long> CHANGED = Tables.number("changed");
    static final Field<String> REACHED = Tables.text("reached");
    static final Field<Long> STARTED = Tables.number("started_at");
    static final Field<Long> ENDED = Tables.number("ended_at");
    static final Field<Integer> FAILURES = DSL.field(DSL.name("failures"), SQLDataType.INTEGER);
    static final Field<String> CAUSE = Tables.text("cause");
    static final Field<String> FILE = Tables.text("file");
    private static final Field<Long> PLANNED = Tables.number("planned_at");
    private static final Field<String> VERB = Tables.text("verb");
    private static final Field<String> LABELS = Tables.text("labels");
    private static final Field<String> LABEL = Tables.text("label");
    private static final Field<String> ATTRIBUTES = Tables.text("attributes");

    static final List<SelectField<?>> ALL = List.of(
            ID,
            SEGMENT_ID,
            VERB,
            LABELS,
            LABEL,
            ATTRIBUTES,
            PLANNED,
            STATE,
            MEMBERS,
            DONE,
            CHANGED,
            STARTED,
            ENDED,
            FAILURES,
            CAUSE,
            FILE);

    private static final ObjectMapper JSON = new ObjectMapper();

    private ActionColumns() {}

    private enum Verb {
        ADD,
        REMOVE,
        EXPORT
    }

    /** Of an action that has not begun. */
    static Map<Field<?>, Object> of(PlannedAction planned) {
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        columns.put(ID, planned.id().toString());
        columns.put(SEGMENT_ID, planned.segment().toString());
        columns.put(KIND, planned.action().kind());
        put(columns, planned.action());
        columns.put(PLANNED, Moments.of(planned.planned()));
        columns.put(STATE, planned.state().name());
        columns.put(MEMBERS, 0L);
        columns.put(DONE, 0L);
        columns.put(CHANGED, 0L);
        columns.put(FAILURES, 0);
        return columns;
    }

    private static void put(Map<Field<?>, Object> columns, Action action) {
        if (action instanceof Action.AddLabel add) {
            put(columns, Verb.ADD, add.labels(), add.label());
        } else if (action instanceof Action.RemoveLabel remove) {
            put(columns, Verb.REMOVE, remove.labels(), remove.label());
        } else {
            columns.put(VERB, Verb.EXPORT.name());
            columns.put(ATTRIBUTES, written(((Action.Export) action).attributes()));
        }
    }

    private static void put(Map<Field<?>, Object> columns, Verb verb, LabelSet labels, String label) {
        columns.put(VERB, verb.name());
        columns.put(LABELS, labels.name());
        columns.put(LABEL, label);
    }

    private static String written(List<String> names) {
        try {
            return JSON.writeValueAsString(names);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> read(String names) {
        try {
            return List.of(JSON.readValue(names, String[].class));
        } catch (JsonProcessingException changedByHand) {
            throw new IllegalStateException("the attributes of an action must be a JSON array", changedByHand);
        }
    }

    /** Of an action that has come to an end, or to a pause. */
    static Map<Field<?>, Object> ended(ActionState state, Instant at) {
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        columns.put(STATE, state.name());
        columns.put(ENDED, Moments.of(at));
        return columns;
    }

    /** Of an action that a node has begun, or goes on with. */
    static Map<Field<?>, Object> running() {
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        columns.put(STATE, ActionState.RUNNING.name());
        columns.put(ENDED, DSL.inline((Object) null, ENDED));
        columns.put(CAUSE, DSL.inline((Object) null, CAUSE));
        return columns;
    }

    static PlannedAction action(Record row) {
        return new PlannedAction(
                new ActionId(UUID.fromString(row.get(ID))),
                new SegmentId(UUID.fromString(row.get(SEGMENT_ID))),
                what(row),
                Moments.at(row.get(PLANNED)),
                ActionState.valueOf(row.get(STATE)),
                new ActionProgress(row.get(MEMBERS), row.get(DONE), row.get(CHANGED)),
                Optional.ofNullable(row.get(STARTED)).map(Moments::at),
                Optional.ofNullable(row.get(ENDED)).map(Moments::at),
                row.get(FAILURES),
                Optional.ofNullable(row.get(CAUSE)),
                Optional.ofNullable(row.get(FILE)));
    }

    private static Action what(Record row) {
        return switch (Verb.valueOf(row.get(VERB))) {
            case ADD -> Action.addLabel(new LabelSet(row.get(LABELS)), row.get(LABEL));
            case REMOVE -> Action.removeLabel(new LabelSet(row.get(LABELS)), row.get(LABEL));
            case EXPORT -> new Action.Export(read(row.get(ATTRIBUTES)));
        };
    }
}
