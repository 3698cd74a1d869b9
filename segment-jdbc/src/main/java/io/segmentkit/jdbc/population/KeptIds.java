package io.segmentkit.jdbc.population;

import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.dialect.IdTable;
import io.segmentkit.jdbc.sql.IdTables;
import io.segmentkit.jdbc.sql.Rendered;
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
    private final List<Rendered> drops = new ArrayList<>();

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
        Rendered drop = new Rendered(table.drop(name), List.of());
        session.run(drop, dialect);
        drops.add(drop);
        session.run(new Rendered(table.create(name), List.of()), dialect);
        for (int i = 0; i < ids.size(); i += ROWS_AT_ONCE) {
            List<Object> some = ids.subList(i, Math.min(i + ROWS_AT_ONCE, ids.size()));
            session.run(new Rendered(table.insert(name, some.size()), some), dialect);
        }
        return name;
    }

    void drop() {
        drops.forEach(drop -> session.run(drop, dialect));
        drops.clear();
        names.clear();
    }
}
