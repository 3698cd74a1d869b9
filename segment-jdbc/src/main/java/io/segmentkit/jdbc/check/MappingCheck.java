package io.segmentkit.jdbc.check;

import io.segmentkit.jdbc.dialect.ColumnType;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.dialect.IdForm;
import io.segmentkit.jdbc.dialect.Kind;
import io.segmentkit.jdbc.table.BoundAttribute;
import io.segmentkit.jdbc.table.BoundLabels;
import io.segmentkit.jdbc.table.BoundRows;
import io.segmentkit.jdbc.table.FixedCondition;
import io.segmentkit.jdbc.table.InvalidMappingException;
import io.segmentkit.jdbc.table.Join;
import io.segmentkit.jdbc.table.JoinedTable;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.schema.Problem;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Checks a mapping against the tables, and learns the types of their columns. */
public final class MappingCheck {
    private static final Set<Kind> IDS = Set.of(Kind.TEXT, Kind.NUMBER, Kind.UUID);

    private final TableColumns columns;

    private MappingCheck(TableColumns columns) {
        this.columns = columns;
    }

    /**
     * The types of all columns that the mapping names.
     *
     * @throws InvalidMappingException with all problems, if tables or columns are missing or of other types, or a join finds
     *     several rows
     */
    public static ColumnTypes of(TableMapping mapping, Connection connection, Dialect dialect) {
        TableColumns columns = new TableColumns(connection, dialect);
        MappingCheck check = new MappingCheck(columns);
        check.profiles(mapping);
        Optional<ColumnType> id = columns.type(mapping.joined().place(mapping.id()));
        check.linked(mapping, id.map(ColumnType::kinds).orElse(IDS));
        if (!columns.problems().isEmpty()) {
            throw new InvalidMappingException(columns.problems());
        }
        return new ColumnTypes(columns.found(), form(id.orElseThrow().kinds()));
    }

    private static IdForm form(Set<Kind> kinds) {
        if (kinds.contains(Kind.TEXT)) {
            return IdForm.TEXT;
        }
        return kinds.contains(Kind.UUID) ? IdForm.UUID : IdForm.WHOLE;
    }

    private void profiles(TableMapping mapping) {
        JoinedTable table = mapping.joined();
        column(table, mapping.id(), "an id", IDS);
        joins(table);
        mapping.fixed().forEach(fixed -> fixed(table, fixed));
        mapping.attributes().values().forEach(bound -> attribute(table, bound));
    }

    private void linked(TableMapping mapping, Set<Kind> ids) {
        mapping.attributes().values().forEach(bound -> bound.rows().ifPresent(rows -> rows(rows, ids)));
        mapping.labels().values().forEach(bound -> labels(bound, ids));
        mapping.activities().values().forEach(bound -> rows(bound, ids));
        mapping.otherActivities().ifPresent(bound -> rows(bound, ids));
        mapping.records().values().forEach(bound -> rows(bound, ids));
    }

    private void labels(BoundLabels bound, Set<Kind> ids) {
        JoinedTable links = bound.rows().joined();
        rows(bound.rows(), ids);
        if (bound.names().isEmpty()) {
            column(links, bound.column(), "a label", Set.of(Kind.TEXT));
        }
        bound.names().ifPresent(names -> {
            JoinedTable table = new JoinedTable(names.table(), List.of());
            column(links, bound.column(), "the id of a label", IDS);
            column(table, names.id(), "the id of a label", IDS);
            column(table, names.name(), "the name of a label", Set.of(Kind.TEXT));
            names.fixed().forEach(fixed -> fixed(table, fixed));
        });
    }

    private void rows(BoundRows bound, Set<Kind> ids) {
        JoinedTable table = bound.rows().joined();
        rows(bound.rows(), ids);
        bound.type().ifPresent(type -> column(table, type, "the type of an activity", Set.of(Kind.TEXT)));
        bound.time()
                .ifPresent(
                        time -> column(table, time.name(), "a timestamp in form " + time.form(), FormKinds.of(time)));
        bound.attributes().values().forEach(attribute -> attribute(table, attribute));
    }

    private void rows(LinkedTable rows, Set<Kind> ids) {
        column(rows.joined(), rows.profile(), "the id of a profile", ids);
        joins(rows.joined());
        rows.fixed().forEach(fixed -> fixed(rows.joined(), fixed));
    }

    private void joins(JoinedTable table) {
        for (Join join : table.joins()) {
            JoinedTable found = new JoinedTable(join.table(), List.of());
            Optional<ColumnType> key = columns.type(found.place(join.key()));
            join.fixed().forEach(fixed -> fixed(found, fixed));
            key.ifPresent(type -> {
                column(table, join.column(), "what is looked up as " + join.as(), type.kinds());
                columns.requireUnique(join);
            });
        }
    }

    private void fixed(JoinedTable table, FixedCondition fixed) {
        if (fixed.values().isEmpty()) {
            columns.type(table.place(fixed.column()));
        } else {
            Set<Kind> kinds = FormKinds.ofValue(fixed.values().get(0));
            column(table, fixed.column(), "a fixed condition", kinds);
        }
    }

    private void attribute(JoinedTable table, BoundAttribute bound) {
        String what = bound.declared().attribute() + " as "
                + bound.column().getClass().getSimpleName();
        JoinedTable keptIn = bound.rows().map(LinkedTable::joined).orElse(table);
        column(keptIn, bound.column().name(), what, FormKinds.of(bound.column()));
    }

    private void column(JoinedTable table, String name, String what, Set<Kind> valid) {
        JoinedTable.Place place = table.place(name);
        columns.type(place).ifPresent(type -> {
            if (type.kinds().stream().noneMatch(valid::contains)) {
                List<String> names =
                        valid.stream().sorted().map(MappingCheck::text).toList();
                columns.problem(new Problem(place.toString(), what + " needs another type", type.name(), names));
            }
        });
    }

    private static String text(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
