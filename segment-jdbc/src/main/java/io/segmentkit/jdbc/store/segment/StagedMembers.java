package io.segmentkit.jdbc.store.segment;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.Run;
import io.segmentkit.jdbc.sql.MemberSource;
import io.segmentkit.jdbc.store.database.Claims;
import io.segmentkit.jdbc.store.database.ProfileId;
import io.segmentkit.population.Population;
import io.segmentkit.store.Completion;
import io.segmentkit.store.StagedChanges;
import io.segmentkit.store.Staging;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** New members, some of them in memory until there are enough for a statement, the others in a table of their own. */
final class StagedMembers implements Staging {
    private final Attempts attempts;
    private final Claims.Claimed claimed;
    private final Set<String> unwritten = new LinkedHashSet<>();
    private @Nullable StagedDifference changes;
    private boolean lost;
    private boolean over;
    private volatile boolean ending;

    StagedMembers(Attempts attempts, Claims.Claimed claimed) {
        this.attempts = attempts;
        this.claimed = claimed;
    }

    @Override
    public void add(String profileId) {
        unwritten.add(ProfileId.checked(profileId));
        if (unwritten.size() >= attempts.idsAtOnce()) {
            write();
        }
    }

    private void write() {
        if (!unwritten.isEmpty() && !lost) {
            lost = !attempts.stage(claimed, unwritten);
        }
        unwritten.clear();
    }

    @Override
    public boolean addAll(Population population, Criterion criterion, AsOf asOf) {
        Optional<MemberSource> source = population.unwrap(MemberSource.class).filter(attempts::isHere);
        source.ifPresent(found -> attempts.stage(claimed, found, criterion, asOf));
        return source.isPresent();
    }

    @Override
    public void reset() {
        unwritten.clear();
        changes = null;
        attempts.unstage(claimed);
    }

    @Override
    public StagedChanges changes() {
        StagedDifference found = changes;
        if (found == null) {
            write();
            found = new StagedDifference(attempts, claimed, attempts.collect(claimed));
            changes = found;
        }
        return found;
    }

    /** Not while the claim is given back: that holds its row, for as long as many members take, and needs no more time. */
    @Override
    public boolean renew(Instant until) {
        return !ending && attempts.renew(claimed, until);
    }

    @Override
    public Optional<Run> commit(Completion completion) {
        write();
        ending = true;
        Optional<Run> run =
                attempts.commit(claimed, Optional.ofNullable(changes).map(StagedDifference::collected), completion);
        over = true;
        return run;
    }

    @Override
    public Optional<Run> fail(Completion completion, String cause) {
        unwritten.clear();
        ending = true;
        Optional<Run> run = attempts.fail(claimed, completion, cause);
        over = true;
        return run;
    }

    @Override
    public void close() {
        unwritten.clear();
        ending = true;
        if (!over) {
            over = true;
            attempts.release(claimed);
        }
    }
}
