package io.segmentkit.jdbc.store.segment;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.ChangeCause;
import io.segmentkit.jdbc.sql.MemberSource;
import io.segmentkit.jdbc.store.database.Claims;
import io.segmentkit.population.Population;
import io.segmentkit.store.StagedChanges;
import io.segmentkit.time.AsOf;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a claim's commit would change, in a table of its own, and how far it was told. */
final class StagedDifference implements StagedChanges {
    private final Attempts attempts;
    private final Claims.Claimed claimed;
    private final Attempts.Collected collected;
    private final Told entering;
    private final Told leaving;

    StagedDifference(Attempts attempts, Claims.Claimed claimed, Attempts.Collected collected) {
        this.attempts = attempts;
        this.claimed = claimed;
        this.collected = collected;
        this.entering = new Told(true);
        this.leaving = new Told(false);
    }

    Attempts.Collected collected() {
        return collected;
    }

    @Override
    public long count() {
        return collected.count();
    }

    @Override
    public List<String> nextEntering(int most) {
        return entering.next(most);
    }

    @Override
    public List<String> nextLeaving(int most) {
        return leaving.next(most);
    }

    /** Those of one direction, as far as they were told. */
    private final class Told {
        private final boolean areEntering;
        private @Nullable String reached;
        private boolean all = count() == 0;

        Told(boolean areEntering) {
            this.areEntering = areEntering;
        }

        List<String> next(int most) {
            if (all) {
                return List.of();
            }
            List<String> next = attempts.nextChanged(claimed, areEntering, reached, most);
            all = next.size() < most;
            reached = next.isEmpty() ? reached : next.get(next.size() - 1);
            return next;
        }
    }

    @Override
    public void explain(ChangeCause cause, Collection<String> profileIds) {
        if (!profileIds.isEmpty()) {
            attempts.explain(claimed, cause, profileIds);
        }
    }

    @Override
    public boolean explainAll(ChangeCause cause, Population population, Criterion criterion, AsOf asOf) {
        Optional<MemberSource> source = population.unwrap(MemberSource.class).filter(attempts::isHere);
        source.ifPresent(found -> attempts.explainAll(claimed, cause, found, criterion, asOf));
        return source.isPresent();
    }
}
