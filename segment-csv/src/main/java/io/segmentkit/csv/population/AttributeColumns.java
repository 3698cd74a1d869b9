package io.segmentkit.csv.population;

import static java.util.Objects.requireNonNull;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.csv.rows.AttributeColumn;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which columns of a file hold attributes. Not safe between threads.
 *
 * @param <B> the kind of columns
 */
public abstract sealed class AttributeColumns<B> extends FileColumns<B>
        permits CsvMapping.Builder, ActivityColumns, RecordColumns {
    private final Map<Attribute, Column> bound = new LinkedHashMap<>();

    AttributeColumns(String file) {
        super(file);
    }

    /**
     * The column holds the attribute; several values of it where the column is {@linkplain Column#separatedBy separated}.
     *
     * @throws IllegalArgumentException if the attribute is bound already, or the column cannot hold it
     */
    public final B bind(Attribute attribute, Column column) {
        requireNonNull(column.holding(attribute, ZoneOffset.UTC));
        if (bound.keySet().stream().anyMatch(known -> known.name().equals(attribute.name()))) {
            throw new IllegalArgumentException("attribute " + attribute.name() + " is bound twice");
        }
        bound.put(attribute, column);
        return self();
    }

    /** The column that has the attribute's name holds it, written in the usual way. */
    public final B bind(Attribute attribute) {
        return bind(attribute, Column.column(attribute.name()));
    }

    final List<AttributeColumn> attributes(ZoneId zone) {
        List<AttributeColumn> columns = new ArrayList<>();
        bound.forEach((attribute, column) -> columns.add(column.holding(attribute, zone)));
        return columns;
    }
}
