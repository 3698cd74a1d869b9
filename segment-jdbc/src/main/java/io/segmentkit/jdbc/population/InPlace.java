package io.segmentkit.jdbc.population;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.jdbc.sql.MemberSource;
import io.segmentkit.jdbc.sql.Rendered;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.time.AsOf;
import java.sql.Connection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Insert;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.impl.DSL;

/** Members put somewhere else in the database, which no row leaves. */
record InPlace(Statements statements, Function<Criterion, ResolvedCriterion> resolving) implements MemberSource {
    @Override
    public boolean isIn(DataSource source) {
        return statements.database().source() == source;
    }

    @Override
    public void insert(
            Connection connection,
            Criterion criterion,
            AsOf asOf,
            List<SelectField<?>> before,
            Function<Select<?>, Insert<?>> insert) {
        insertAmong(connection, criterion, asOf, before, insert, id -> DSL.noCondition());
    }

    /** The session is not closed: the connection is the caller's. */
    @Override
    @SuppressWarnings("resource")
    public void insertAmong(
            Connection connection,
            Criterion criterion,
            AsOf asOf,
            List<SelectField<?>> before,
            Function<Select<?>, Insert<?>> insert,
            Function<Field<String>, Condition> among) {
        ResolvedCriterion resolved = resolving.apply(criterion);
        Session session = new Session(connection, statements.database());
        try {
            Select<?> members = statements.queries(session).idTexts(resolved, asOf, before, among);
            session.insert(Rendered.of(insert.apply(members), statements.dialect()), statements.dialect());
        } finally {
            session.dropKept();
        }
    }
}
