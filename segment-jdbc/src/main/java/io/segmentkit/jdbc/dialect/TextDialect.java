package io.segmentkit.jdbc.dialect;

import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.replace;
import static org.jooq.impl.DSL.right;
import static org.jooq.impl.DSL.val;

import io.segmentkit.jdbc.table.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** One database's own ways with texts, which are compared by code points (A9) whatever its collations do. */
abstract class TextDialect {
    /** How texts of that type compare. */
    TextForm texts(String type) {
        return TextForm.COLLATED;
    }

    /**
     * How the texts of a table's columns compare, where their types do not say; by the names of the columns.
     *
     * @throws SQLException if the database does not answer
     */
    public Map<String, TextForm> textsOf(Connection connection, TableName table) throws SQLException {
        return Map.of();
    }

    /** A text that compares by code points. */
    abstract Field<String> exact(Field<String> text, TextForm texts);

    private Field<String> exact(String text) {
        return exact(val(text), TextForm.COLLATED);
    }

    /** Whether the plain comparison is asked before the exact one, so that an index can serve it. */
    boolean isIndexedPlainly() {
        return true;
    }

    /** Is one of these texts, by code points (A9). */
    public final Condition oneOf(Field<String> text, TextForm texts, Collection<String> values) {
        List<Field<String>> plain = values.stream().<Field<String>>map(DSL::val).toList();
        if (texts == TextForm.CODE_POINTS) {
            return in(text, plain);
        }
        Condition exactly =
                in(exact(text, texts), values.stream().map(this::exact).toList());
        return isIndexedPlainly() && values.stream().allMatch(value -> isPlain(value, texts))
                ? in(text, plain).and(exactly)
                : exactly;
    }

    private static Condition in(Field<String> text, List<Field<String>> values) {
        return values.size() == 1 ? text.eq(values.get(0)) : text.in(values);
    }

    /** Whether the plain comparison can be asked of any column of texts. */
    boolean isPlain(String text, TextForm texts) {
        return true;
    }

    /** Has a text in it, by code points. */
    public final Condition contains(Field<String> text, TextForm texts, String part) {
        return position(text, texts, part).gt(DSL.inline(0));
    }

    /** Where the part begins, from 1; 0 where it is not there. */
    Field<Integer> position(Field<String> text, TextForm texts, String part) {
        return DSL.position(text, val(part));
    }

    /** Begins with a text, by code points. */
    public Condition startsWith(Field<String> text, TextForm texts, String start) {
        return same(left(text, DSL.inline(length(start))), texts, start);
    }

    /** Ends with a text, by code points. */
    public final Condition endsWith(Field<String> text, TextForm texts, String end) {
        return same(right(text, DSL.inline(length(end))), texts, end);
    }

    private Condition same(Field<String> text, TextForm texts, String value) {
        return texts == TextForm.CODE_POINTS
                ? text.eq(value)
                : exact(text, texts).eq(exact(value));
    }

    /** How long the database's functions take a text to be: in code points. */
    int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The text for counting different ones, by code points. */
    public final Field<?> distinct(Field<String> text, TextForm texts) {
        return texts == TextForm.CODE_POINTS ? text : exact(text, texts);
    }

    /** The text with some parts replaced: each key by its value, none of which is a key. It compares as the text does. */
    public Field<String> replaced(Field<String> text, TextForm texts, Map<String, String> parts) {
        Field<String> replaced = text;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            replaced = replace(replaced, val(part.getKey()), val(part.getValue()));
        }
        return replaced;
    }

    /** Whether the database can hold the text at all. */
    public boolean canHold(String text) {
        return true;
    }
}
