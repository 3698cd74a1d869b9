package io.segmentkit.jdbc.sql;

import io.segmentkit.criteria.Criterion;
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

/** A population whose members the database itself can put somewhere. */
public interface MemberSource {
    /** Whether its profiles are where these connections lead. */
    boolean isIn(DataSource source);

    /**
     * Inserts the members on a connection, in its transaction.
     *
     * @param before what stands before each id
     * @param insert makes the statement of a select of what stands before the ids, and the ids as texts
     */
    void insert(
            Connection connection,
            Criterion criterion,
            AsOf asOf,
            List<SelectField<?>> before,
            Function<Select<?>, Insert<?>> insert);

    /**
     * As {@link #insert}, of those members of whom something holds.
     *
     * @param among what is to hold, of an id as a text that compares as stored ones do
     */
    void insertAmong(
            Connection connection,
            Criterion criterion,
            AsOf asOf,
            List<SelectField<?>> before,
            Function<Select<?>, Insert<?>> insert,
            Function<Field<String>, Condition> among);
}
