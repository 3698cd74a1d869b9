package io.segmentkit.jdbc.sql;

import io.segmentkit.jdbc.dialect.IdTable;
import io.segmentkit.reference.MemberSet;
import java.util.List;

/** Puts ids into temporary tables, where no bound value can hold them. */
@FunctionalInterface
public interface IdTables {
    /**
     * The name of a table that holds the ids of a set until the statement is over.
     *
     * @param members whose ids they are; put into a table once
     */
    String of(MemberSet members, List<Object> ids, IdTable table);
}
