package io.segmentkit.jdbc.store.segment;

import io.segmentkit.jdbc.sql.MembersInDatabase;
import io.segmentkit.jdbc.store.database.ProfileId;
import io.segmentkit.jdbc.store.database.RowStream;
import io.segmentkit.jdbc.store.database.Transactions;
import io.segmentkit.store.StoredMembers;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.impl.DSL;

/** The members that a segment had after an attempt. */
public record MembersOfAttempt(Transactions transactions, Members members, long segment, long attempt, long count)
        implements StoredMembers, MembersInDatabase {
    @Override
    public boolean contains(String profileId) {
        return ProfileId.isPossible(profileId)
                && transactions.read(sql ->
                        sql.fetchExists(DSL.selectOne().where(members.has(segment, attempt, DSL.val(profileId)))));
    }

    @Override
    public Stream<String> ids() {
        return RowStream.of(transactions, members.after(segment, attempt), Record1::value1);
    }

    @Override
    public boolean isIn(DataSource source) {
        return transactions.source() == source;
    }

    @Override
    public Condition has(Field<String> id) {
        return members.has(segment, attempt, id);
    }
}
