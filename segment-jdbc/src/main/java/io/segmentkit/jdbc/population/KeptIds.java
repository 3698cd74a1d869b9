package io.segmentkit.jdbc.population;

import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.dialect.IdTable;
import io.segmentkit.jdbc.sql.IdTables;
import io.segmentkit.reference.MemberSet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Temporary tables of ids, which are dropped before the connection is given back. Of one session. */
final class KeptIds implements IdTables {
    private static final int ROWS_AT_ONCE = 1_000;

    private final Session session;
    private final Dialect dialect;
    private final IdentityHashMap<MemberSet, String> names = new IdentityHashMap<>();
    private final List<String> drops = new ArrayList<>();

    KeptIds(Session session, Dialect dialect) {
        this.session = session;
        this.dialect = dialect;
    }

    @Override
    public String of(MemberSet members, List<Object> ids, IdTable table) {
        return names.computeIfAbsent(members, none -> keep(ids, table));
    }

    private String keep(List<Object> ids, IdTable table) {
        String name = "segmentkit_ids_" + drops.size();
        String drop = table.drop(name);
        run(drop);
        drops.add(drop);
        run(table.create(name));
        List<List<Object>> full = new ArrayList<>();
        int next = 0;
        for (; next + ROWS_AT_ONCE <= ids.size(); next += ROWS_AT_ONCE) {
            full.add(ids.subList(next, next + ROWS_AT_ONCE));
        }
        session.run(table.insert(name, ROWS_AT_ONCE), dialect, full);
        if (next < ids.size()) {
            List<Object> rest = ids.subList(next, ids.size());
            session.run(table.insert(name, rest.size()), dialect, List.of(rest));
        }
        return name;
    }

    private void run(String sql) {
        session.run(sql, dialect, List.of(List.of()));
    }

    void drop() {
        drops.forEach(this::run);
        drops.clear();
        names.clear();
    }
}
