package io.segmentkit.segment.cause;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.WindowUse;
import io.segmentkit.definition.ChangeCause;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.reference.MemberSet;
import io.segmentkit.schema.Schema;
import io.segmentkit.store.Basis;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a segment is computed from now, against what its members were computed from before. */
public final class Comparison {
    private final Bases bases;
    private final Schema schema;
    private final Basis now;
    private final List<Step> steps = new ArrayList<>();

    private Comparison(Bases bases, Schema schema, Basis now) {
        this.bases = bases;
        this.schema = schema;
        this.now = now;
    }

    /** What is to be asked to tell the causes of what a segment's next members change. */
    public static Inquiry of(Bases bases, Schema schema, SegmentId segment, Basis now) {
        Optional<Instant> computed = bases.status(segment).flatMap(SegmentStatus::computed);
        if (computed.isEmpty()) {
            return Inquiry.none(ChangeCause.DEFINITION);
        }
        Comparison comparison = new Comparison(bases, schema, now);
        Optional<Basis> before = bases.store().basis(segment);
        AsOf then = before.map(Basis::asOf).orElseGet(() -> now.asOf().withInstant(computed.get()));
        ChangeCause others = comparison.takeBackTime(then) && before.isPresent()
                ? comparison.takeBackTheRest(before.get())
                : ChangeCause.UNKNOWN;
        return new Inquiry(comparison.steps, others);
    }

    /** Whether that could be asked, or need not. */
    private boolean takeBackTime(AsOf then) {
        return !moves(now.criterion(), then, now.asOf())
                || takeBack(ChangeCause.TIME, now.criterion(), still(then), now.segments());
    }

    private AsOf still(AsOf then) {
        return then.standingStill(now.asOf().instant());
    }

    private static boolean moves(Criterion criterion, AsOf then, AsOf now) {
        return !then.zone().equals(now.zone())
                || WindowUse.in(criterion)
                        .anyMatch(use ->
                                !use.window().resolve(then).equals(use.window().resolve(now)));
    }

    /** Definition and segments; returns the cause of those whom nothing explains. */
    private ChangeCause takeBackTheRest(Basis before) {
        AsOf then = still(before.asOf());
        Map<SegmentName, Basis.MembersAfter> today = new HashMap<>();
        before.segments().forEach((name, members) -> today.put(name, bases.now(members.segment())));
        boolean definitionKnown = !isEdited(before)
                || (schema.check(before.criterion()).isEmpty()
                        && takeBack(ChangeCause.DEFINITION, before.criterion(), then, today));
        boolean membersKnown = definitionKnown
                && (today.equals(before.segments())
                        || takeBack(ChangeCause.SEGMENT, before.criterion(), then, before.segments()));
        return membersKnown ? ChangeCause.DATA : ChangeCause.UNKNOWN;
    }

    private boolean isEdited(Basis before) {
        return !before.criterion().equals(now.criterion()) || !ids(before).equals(ids(now));
    }

    private static Map<SegmentName, SegmentId> ids(Basis basis) {
        Map<SegmentName, SegmentId> ids = new HashMap<>();
        basis.segments().forEach((name, members) -> ids.put(name, members.segment()));
        return ids;
    }

    /** Whether all members are known; otherwise nothing is to be asked. */
    private boolean takeBack(
            ChangeCause cause, Criterion criterion, AsOf asOf, Map<SegmentName, Basis.MembersAfter> segments) {
        Map<SegmentName, MemberSet> members = new HashMap<>();
        segments.forEach((name, after) ->
                bases.store().members(after.segment(), after.attempt()).ifPresent(found -> members.put(name, found)));
        boolean known = members.size() == segments.size();
        if (known) {
            steps.add(new Step(cause, criterion, asOf, members));
        }
        return known;
    }
}
