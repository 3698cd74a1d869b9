package io.segmentkit.jdbc.store;

import java.util.Optional;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The store's own tables and their columns; the migrations create them. */
record Tables(Optional<String> schema, String prefix) {
    static final Field<String> ID = text("id");
    static final Field<String> NAME = text("name");
    static final Field<String> PROFILE = text("profile");
    static final Field<String> CRITERION = text("criterion");
    static final Field<String> FAILURE = text("failure");
    static final Field<Long> NUMBER = number("number");
    static final Field<Long> REVISION = number("revision");
    static final Field<Long> SEGMENT = number("segment");
    static final Field<Long> ATTEMPT = number("attempt");
    static final Field<Long> CLAIM = number("claim");
    static final Field<Long> SINCE = number("since");
    static final Field<Long> UNTIL = number("until");
    static final Field<Long> MEMBERS = number("members");

    static Field<String> text(String column) {
        return DSL.field(DSL.name(column), SQLDataType.VARCHAR);
    }

    static Field<Long> number(String column) {
        return DSL.field(DSL.name(column), SQLDataType.BIGINT);
    }

    /** A column of a table under an alias. */
    static <T> Field<T> of(String alias, Field<T> column) {
        return DSL.field(DSL.name(DSL.name(alias), column.getUnqualifiedName()), column.getDataType());
    }

    Table<Record> catalog() {
        return table("catalog");
    }

    Table<Record> segment() {
        return table("segment");
    }

    Table<Record> criterion() {
        return table("criterion");
    }

    Table<Record> member() {
        return table("member");
    }

    Table<Record> former() {
        return table("former_member");
    }

    Table<Record> staged() {
        return table("staged_member");
    }

    Table<Record> run() {
        return table("run");
    }

    Table<Record> action() {
        return table("action");
    }

    Table<Record> contacts() {
        return table("contacts");
    }

    Table<Record> contact() {
        return table("contact");
    }

    private Table<Record> table(String name) {
        Name own = DSL.name(prefix + name);
        return DSL.table(schema.map(parent -> DSL.name(DSL.name(parent), own)).orElse(own));
    }
}
