package io.segmentkit.jdbc.store.database;

import java.util.Optional;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The store's own tables and their columns; the migrations create them. */
public record Tables(Optional<String> schema, String prefix) {
    public static final Field<String> ID = text("id");
    public static final Field<String> NAME = text("name");
    public static final Field<String> PROFILE = text("profile");
    public static final Field<String> CRITERION = text("criterion");
    public static final Field<String> FAILURE = text("failure");
    public static final Field<Long> NUMBER = number("number");
    public static final Field<Long> REVISION = number("revision");
    public static final Field<Long> SEGMENT = number("segment");
    public static final Field<Long> ATTEMPT = number("attempt");
    public static final Field<Long> CLAIM = number("claim");
    public static final Field<Long> SINCE = number("since");
    public static final Field<Long> UNTIL = number("until");
    public static final Field<Long> MEMBERS = number("members");
    public static final Field<Long> ENTERED_BY = number("entered_by");
    public static final Field<Long> LEFT_BY = number("left_by");

    public static Field<String> text(String column) {
        return DSL.field(DSL.name(column), SQLDataType.VARCHAR);
    }

    public static Field<Long> number(String column) {
        return DSL.field(DSL.name(column), SQLDataType.BIGINT);
    }

    /** A column of a table under an alias. */
    public static <T> Field<T> of(String alias, Field<T> column) {
        return DSL.field(DSL.name(DSL.name(alias), column.getUnqualifiedName()), column.getDataType());
    }

    public Table<Record> catalog() {
        return table("catalog");
    }

    public Table<Record> segment() {
        return table("segment");
    }

    public Table<Record> criterion() {
        return table("criterion");
    }

    public Table<Record> member() {
        return table("member");
    }

    public Table<Record> former() {
        return table("former_member");
    }

    public Table<Record> staged() {
        return table("staged_member");
    }

    public Table<Record> changed() {
        return table("staged_change");
    }

    public Table<Record> run() {
        return table("run");
    }

    public Table<Record> action() {
        return table("action");
    }

    public Table<Record> contacts() {
        return table("contacts");
    }

    public Table<Record> contact() {
        return table("contact");
    }

    private Table<Record> table(String name) {
        Name own = DSL.name(prefix + name);
        return DSL.table(schema.map(parent -> DSL.name(DSL.name(parent), own)).orElse(own));
    }
}
