package io.segmentkit.jdbc.sql;

import io.segmentkit.reference.MemberSet;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.Field;

/** The members of a segment that lie in a database: criteria asked there look them up. */
public interface MembersInDatabase extends MemberSet {
    /** Whether they are where these connections lead. */
    boolean isIn(DataSource source);

    /** Whether a member has this id, a text that compares as the stored ones do; true or false. */
    Condition has(Field<String> id);
}
