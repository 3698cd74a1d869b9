package io.segmentkit.jdbc.store.contact;

import static io.segmentkit.jdbc.store.database.Tables.NAME;
import static io.segmentkit.jdbc.store.database.Tables.NUMBER;
import static io.segmentkit.jdbc.store.database.Tables.PROFILE;
import static io.segmentkit.jdbc.store.database.Tables.SEGMENT;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.SegmentKind;
import io.segmentkit.jdbc.store.database.Claims;
import io.segmentkit.jdbc.store.database.Tables;
import io.segmentkit.jdbc.store.segment.Attempts;
import io.segmentkit.jdbc.store.segment.Definitions;
import io.segmentkit.jdbc.store.segment.Members;
import io.segmentkit.jdbc.store.segment.Segments;
import io.segmentkit.jdbc.store.segment.StagedRows;
import io.segmentkit.store.Completion;
import io.segmentkit.store.StoredSegment;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** The static segments that contacts are in, and who comes and goes with a transaction: staged until it is committed. */
public final class ContactSegments {
    /** No claim has these numbers, and contacts are stored by one transaction at a time. */
    private static final long COME = -1;

    private static final long GONE = -2;

    private final Tables tables;
    private final Segments segments;
    private final Members members;
    private final StagedRows staged;
    private final Attempts attempts;

    public ContactSegments(Tables tables, Segments segments, Members members, StagedRows staged, Attempts attempts) {
        this.tables = tables;
        this.segments = segments;
        this.members = members;
        this.staged = staged;
        this.attempts = attempts;
    }

    Map<String, Set<SegmentName>> of(DSLContext sql, Collection<String> contacts) {
        Map<String, Set<SegmentName>> found = new HashMap<>();
        if (!contacts.isEmpty()) {
            sql.select(Tables.of("m", PROFILE), Tables.of("s", NAME))
                    .from(tables.member().as("m"))
                    .join(tables.segment().as("s"))
                    .on(Tables.of("m", SEGMENT).eq(Tables.of("s", NUMBER)))
                    .where(Tables.of("m", PROFILE).in(contacts))
                    .and(Tables.of("s", Definitions.KIND).eq(SegmentKind.STATIC.name()))
                    .forEach(row -> found.computeIfAbsent(row.value1(), none -> new HashSet<>())
                            .add(SegmentName.of(row.value2())));
        }
        return found;
    }

    void come(DSLContext sql, StoredSegment segment, List<String> contacts) {
        stage(sql, segment, COME, contacts);
    }

    void go(DSLContext sql, StoredSegment segment, List<String> contacts) {
        stage(sql, segment, GONE, contacts);
    }

    private void stage(DSLContext sql, StoredSegment segment, long claim, List<String> contacts) {
        Segments.Held found = segments.find(sql, segment.id()).orElseThrow(() -> removed(segment));
        staged.add(sql, new Claims.Claimed(found.number(), claim), contacts);
    }

    private static IllegalStateException removed(StoredSegment segment) {
        return new IllegalStateException("segment \"" + segment.name() + "\" was removed since the transaction began");
    }

    /** What was staged happens, in one run of the segment. */
    void commit(DSLContext sql, StoredSegment segment, Completion completion) {
        Optional<Segments.Held> begun = segments.begin(sql, segment.id());
        Segments.Held held = begun.orElseThrow(() -> removed(segment));
        Claims.Claimed come = new Claims.Claimed(held.number(), COME);
        Claims.Claimed gone = new Claims.Claimed(held.number(), GONE);
        long left = members.leave(sql, held, gone, true, completion.cause());
        long entered = members.enter(sql, held, come, completion.cause());
        staged.forget(sql, gone);
        attempts.computed(sql, held, come, completion, entered, left);
    }
}
