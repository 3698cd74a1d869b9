package io.segmentkit.jdbc.store.segment;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.ChangeCause;
import io.segmentkit.definition.Run;
import io.segmentkit.jdbc.population.DatabaseException;
import io.segmentkit.jdbc.sql.MemberSource;
import io.segmentkit.jdbc.store.database.Claims;
import io.segmentkit.jdbc.store.database.Moments;
import io.segmentkit.jdbc.store.database.ProfileId;
import io.segmentkit.jdbc.store.database.Transactions;
import io.segmentkit.store.Claim;
import io.segmentkit.store.Completion;
import io.segmentkit.store.MemberChange;
import io.segmentkit.store.MemberEdit;
import io.segmentkit.store.Staging;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Computes and edits: claims, staged members, and the swap of old members for new ones. */
public final class Attempts {
    /** No claim has this number, so that it is free for what a transaction stages for itself. */
    private static final long OF_AN_EDIT = 0;

    private static final int IDS_AT_ONCE = 10_000;
    private static final int IDS_IN_MEMORY = 200_000;

    private final Transactions transactions;
    private final Segments segments;
    private final Members members;
    private final StagedRows staged;
    private final ChangedRows changed;
    private final Runs runs;
    private final AtomicInteger claims = new AtomicInteger();

    public Attempts(
            Transactions transactions,
            Segments segments,
            Members members,
            StagedRows staged,
            ChangedRows changed,
            Runs runs) {
        this.transactions = transactions;
        this.segments = segments;
        this.members = members;
        this.staged = staged;
        this.changed = changed;
        this.runs = runs;
    }

    /** How many ids a claim keeps in memory: fewer where there are many claims. */
    int idsAtOnce() {
        return Math.max(1, Math.min(IDS_AT_ONCE, IDS_IN_MEMORY / Math.max(1, claims.get())));
    }

    public Optional<Staging> claim(Claim claim) {
        Optional<Claims.Claimed> claimed = transactions.write(sql -> {
            Optional<Claims.Claimed> mine = segments.claim(sql, claim);
            mine.ifPresent(held -> {
                staged.forgetAll(sql, held.number());
                changed.forgetAll(sql, held.number());
            });
            return mine;
        });
        claimed.ifPresent(held -> claims.incrementAndGet());
        return claimed.map(held -> new StagedMembers(this, held));
    }

    /** Ids that came twice may be in two of these. Returns whether this node still has the claim; otherwise nothing is staged. */
    boolean stage(Claims.Claimed claimed, Collection<String> ids) {
        try {
            return transactions.writeOn((sql, connection) -> {
                staged.insert(sql, connection, claimed, ids);
                return isKept(sql, claimed);
            });
        } catch (DatabaseException refused) {
            if (!transactions.isOfValues(refused)) {
                throw refused;
            }
            return transactions.write(sql -> {
                staged.add(sql, claimed, ids);
                return isKept(sql, claimed);
            });
        }
    }

    /**
     * What a lost claim has found is forgotten at once: no later claim may come to do it, where the segment was deleted. The
     * segment's row is held last, so that a claim can be renewed while a long statement runs.
     */
    private boolean isKept(DSLContext sql, Claims.Claimed claimed) {
        boolean held = segments.hold(sql, claimed);
        if (!held) {
            forget(sql, claimed);
        }
        return held;
    }

    private void forget(DSLContext sql, Claims.Claimed claimed) {
        staged.forget(sql, claimed);
        changed.forget(sql, claimed);
    }

    /** Whether a population is in the store's database. */
    boolean isHere(MemberSource population) {
        return population.isIn(transactions.source());
    }

    void stage(Claims.Claimed claimed, MemberSource population, Criterion criterion, AsOf asOf) {
        try {
            transactions.writeOn((sql, connection) -> {
                staged.addAll(connection, claimed, population, criterion, asOf);
                return isKept(sql, claimed);
            });
        } catch (DatabaseException refused) {
            throw transactions.isOfValues(refused) ? ProfileId.notKept(refused) : refused;
        }
    }

    /**
     * What a commit would change, as it was found out.
     *
     * @param attempt after which attempt the members were compared
     */
    record Collected(long attempt, long count) {}

    Collected collect(Claims.Claimed claimed) {
        return transactions.write(sql -> {
            long attempt = segments.attempt(sql, claimed.number());
            long count = changed.collect(sql, claimed);
            return new Collected(attempt, isKept(sql, claimed) ? count : 0);
        });
    }

    List<String> nextChanged(Claims.Claimed claimed, boolean entering, @Nullable String reached, int most) {
        return transactions.read(sql -> changed.next(sql, claimed, entering, reached, most));
    }

    void explain(Claims.Claimed claimed, ChangeCause cause, Collection<String> ids) {
        transactions.writeOn((sql, connection) -> {
            changed.explain(sql, connection, claimed, cause, ids);
            return isKept(sql, claimed);
        });
    }

    void explainAll(
            Claims.Claimed claimed, ChangeCause cause, MemberSource population, Criterion criterion, AsOf asOf) {
        transactions.writeOn((sql, connection) -> {
            changed.explainAll(sql, connection, claimed, cause, population, criterion, asOf);
            return isKept(sql, claimed);
        });
    }

    void unstage(Claims.Claimed claimed) {
        transactions.write(sql -> {
            forget(sql, claimed);
            return claimed;
        });
    }

    boolean renew(Claims.Claimed claimed, Instant until) {
        return transactions.write(sql -> segments.renew(sql, claimed, until));
    }

    Optional<Run> commit(Claims.Claimed claimed, Optional<Collected> collected, Completion completion) {
        Optional<Run> run = transactions.write(sql -> segments.begin(sql, claimed)
                .map(held -> collected
                        .map(found -> move(sql, held, claimed, found, completion))
                        .orElseGet(() -> replace(sql, held, claimed, completion))));
        if (run.isEmpty()) {
            unstage(claimed);
        }
        claims.decrementAndGet();
        return run;
    }

    private Run replace(DSLContext sql, Segments.Held held, Claims.Claimed found, Completion completion) {
        long left = members.leave(sql, held, found, false, completion.cause());
        long entered = members.enter(sql, held, found, completion.cause());
        return computed(sql, held, found, completion, entered, left);
    }

    /** Changes what was collected, each for its cause. */
    private Run move(
            DSLContext sql, Segments.Held held, Claims.Claimed claimed, Collected collected, Completion completion) {
        if (collected.attempt() + 1 != held.attempt()) {
            changed.collectAgain(sql, claimed);
        } else if (collected.count() == 0) {
            return computed(sql, held, claimed, completion, Map.of(), Map.of());
        }
        if (changed.leave(sql, held, claimed, completion.cause()) > 0) {
            members.removeWhoLeft(sql, held);
        }
        changed.enter(sql, held, claimed, completion.cause());
        return computed(sql, held, claimed, completion, members.enteredBy(sql, held), members.leftBy(sql, held));
    }

    /** Records what an attempt came to, all for one cause, and forgets what was staged for it. */
    public Run computed(
            DSLContext sql, Segments.Held held, Claims.Claimed found, Completion completion, long entered, long left) {
        ChangeCause cause = completion.cause();
        return computed(sql, held, found, completion, Map.of(cause, entered), Map.of(cause, left));
    }

    private Run computed(
            DSLContext sql,
            Segments.Held held,
            Claims.Claimed found,
            Completion completion,
            Map<ChangeCause, Long> entered,
            Map<ChangeCause, Long> left) {
        forget(sql, found);
        Run changes = run(held, completion, held.members(), entered, left, Optional.empty());
        long count = held.members() + changes.entered() - changes.left();
        segments.computed(sql, held, completion, count);
        Run run = run(held, completion, count, entered, left, Optional.empty());
        runs.add(sql, held, run);
        return run;
    }

    private static Run run(
            Segments.Held held,
            Completion completion,
            long count,
            Map<ChangeCause, Long> entered,
            Map<ChangeCause, Long> left,
            Optional<String> failure) {
        return new Run(
                completion.run(),
                held.id(),
                Moments.kept(completion.at()),
                completion.took(),
                count,
                entered,
                left,
                failure);
    }

    Optional<Run> fail(Claims.Claimed claimed, Completion completion, String cause) {
        Optional<Run> failed =
                transactions.write(sql -> segments.begin(sql, claimed).map(held -> {
                    segments.failed(sql, held, completion, cause);
                    Run run = run(held, completion, held.members(), Map.of(), Map.of(), Optional.of(cause));
                    runs.add(sql, held, run);
                    return run;
                }));
        unstage(claimed);
        claims.decrementAndGet();
        return failed;
    }

    void release(Claims.Claimed claimed) {
        claims.decrementAndGet();
        transactions.write(sql -> {
            segments.release(sql, claimed);
            forget(sql, claimed);
            return claimed;
        });
    }

    public Optional<Run> edit(MemberEdit edit) {
        return transactions.write(sql -> edit(sql, edit));
    }

    public Optional<Run> edit(DSLContext sql, MemberEdit edit) {
        return segments.begin(sql, edit.segment()).map(held -> edit(sql, held, edit));
    }

    private Run edit(DSLContext sql, Segments.Held held, MemberEdit edit) {
        Claims.Claimed found = new Claims.Claimed(held.number(), OF_AN_EDIT);
        MemberChange change = edit.change();
        ChangeCause cause = edit.completion().cause();
        if (change instanceof MemberChange.Add add) {
            stageAll(sql, found, add.ids());
            return computed(sql, held, found, edit.completion(), members.enter(sql, held, found, cause), 0);
        }
        if (change instanceof MemberChange.Remove remove) {
            Collection<String> possible =
                    remove.ids().stream().filter(ProfileId::isPossible).toList();
            stageAll(sql, found, possible);
            return computed(sql, held, found, edit.completion(), 0, members.leave(sql, held, found, true, cause));
        }
        stageAll(sql, found, ((MemberChange.Replace) change).ids());
        return replace(sql, held, found, edit.completion());
    }

    private void stageAll(DSLContext sql, Claims.Claimed found, Collection<String> ids) {
        List<String> some = new ArrayList<>();
        for (String id : ids) {
            some.add(ProfileId.checked(id));
            if (some.size() == IDS_AT_ONCE) {
                staged.add(sql, found, some);
                some.clear();
            }
        }
        if (!some.isEmpty()) {
            staged.add(sql, found, some);
        }
    }
}
