package io.segmentkit.jdbc.dialect;

import static org.jooq.impl.DSL.field;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** H2. Texts are of UTF-16; VARCHAR compares by them unless the whole database has a collation. */
final class H2Dialect extends Dialect {
    private final boolean collated;

    private H2Dialect(boolean collated) {
        super(SQLDialect.H2);
        this.collated = collated;
    }

    static H2Dialect behind(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "select setting_value from information_schema.settings where setting_name = 'COLLATION'");
                ResultSet rows = statement.executeQuery()) {
            return new H2Dialect(rows.next() && !"OFF".equals(rows.getString(1)));
        }
    }

    @Override
    TextForm texts(String type) {
        return !collated && type.equals("CHARACTER VARYING") ? TextForm.CODE_POINTS : TextForm.COLLATED;
    }

    @Override
    Field<String> exact(Field<String> text, TextForm texts) {
        return field("cast({0} as varbinary)", String.class, text);
    }

    /** The plain part is compared as VARCHAR_IGNORECASE is: cast, it is searched as it stands. */
    @Override
    Field<Integer> position(Field<String> text, TextForm texts, String part) {
        Field<String> plain = texts == TextForm.CODE_POINTS ? text : field("cast({0} as varchar)", String.class, text);
        return super.position(plain, texts, part);
    }

    @Override
    int length(String text) {
        return text.length();
    }

    @Override
    public int timestampDigits() {
        return 9;
    }

    @Override
    public Field<Long> epochSeconds(Field<?> timestamp) {
        return field("cast(floor(extract(epoch from {0})) as bigint)", Long.class, timestamp);
    }

    /** Arrays have at most 65,536 elements, and a select from one is repeated for each row. */
    @Override
    public Optional<IdTable> idTable(IdForm form, TextForm texts) {
        boolean bytes = form == IdForm.TEXT && texts != TextForm.CODE_POINTS;
        String type = switch (form) {
            case TEXT -> bytes ? "varbinary" : "varchar";
            case WHOLE -> "bigint";
            case UUID -> "uuid";
        };
        return Optional.of(new IdTable(
                "create local temporary table",
                " transactional",
                "drop table if exists",
                "\"",
                type,
                bytes ? "cast(? as varbinary)" : "?"));
    }

    @Override
    public Select<Record1<Object>> ids(Collection<?> ids, IdForm form) {
        throw new IllegalStateException("ids are kept in a table");
    }

    @Override
    public Select<?> texts(Collection<String> texts) {
        return DSL.select(DSL.field("x"))
                .from(DSL.table("unnest({0}) as ids(x)", DSL.val(texts.toArray(String[]::new))));
    }

    /** Otherwise a result is collected first, in memory if the database is. */
    @Override
    public Optional<String> streaming(boolean begins) {
        return Optional.of("set lazy_query_execution " + (begins ? 1 : 0));
    }

    @Override
    public boolean canStore() {
        return !collated;
    }
}
