package io.segmentkit.contract.store;

import static io.segmentkit.criteria.Criteria.tag;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.action.Action;
import io.segmentkit.action.ActionClaim;
import io.segmentkit.action.ActionId;
import io.segmentkit.action.ActionRun;
import io.segmentkit.action.ActionStore;
import io.segmentkit.action.PlannedAction;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.store.CatalogChange;
import io.segmentkit.store.Claim;
import io.segmentkit.store.Completion;
import io.segmentkit.store.MemberChange;
import io.segmentkit.store.MemberEdit;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.store.Staging;
import io.segmentkit.store.StoredSegment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A store, and what tests do with it in a word. */
public record TestedStore(SegmentStore port) {
    static final Instant NOW = Instant.parse("2026-05-07T10:00:00Z");
    static final Duration LEASE = Duration.ofMinutes(10);

    static SegmentDefinition dynamic(String name) {
        return SegmentDefinition.dynamic(name, tag("vip"));
    }

    static StoredSegment segment(SegmentDefinition definition, long revision) {
        return new StoredSegment(SegmentId.random(), definition, NOW, revision);
    }

    static Completion completion() {
        return Completion.ofList(UUID.randomUUID(), NOW, Duration.ofMillis(5), 1);
    }

    static Claim claim(StoredSegment segment, long attempt, String owner, Instant now) {
        return new Claim(segment.id(), attempt, owner, now, now.plus(LEASE));
    }

    StoredSegment put(SegmentDefinition definition) {
        long revision = port.catalog().revision();
        StoredSegment segment = segment(definition, revision + 1);
        assertThat(port.change(CatalogChange.put(revision, segment, List.of()))).isTrue();
        return segment;
    }

    Run edit(StoredSegment segment, MemberChange change) {
        return port.edit(new MemberEdit(segment.id(), change, completion())).orElseThrow();
    }

    Staging claimed(StoredSegment segment, String owner) {
        long attempt = port.status(segment.id()).orElseThrow().attempt();
        return port.claim(claim(segment, attempt, owner, NOW)).orElseThrow();
    }

    Run compute(StoredSegment segment, String... ids) {
        try (Staging staging = claimed(segment, "node")) {
            Stream.of(ids).forEach(staging::add);
            return staging.commit(completion()).orElseThrow();
        }
    }

    List<String> members(StoredSegment segment) {
        try (Stream<String> ids = port.members(segment.id()).ids()) {
            return ids.toList();
        }
    }

    List<UUID> taken(String owner, Instant now) {
        return port.takeAnnouncements(owner, now, now.plus(LEASE), 10).stream()
                .map(announcement -> announcement.run().id())
                .toList();
    }

    ActionStore actions() {
        return port.actions();
    }

    PlannedAction planned(StoredSegment segment, Action action) {
        PlannedAction planned = PlannedAction.of(ActionId.random(), segment.id(), action, NOW);
        assertThat(actions().plan(planned)).isTrue();
        return planned;
    }

    static ActionClaim claim(PlannedAction seen, String owner, Instant now) {
        return new ActionClaim(seen.id(), seen.failures(), owner, now, now.plus(LEASE));
    }

    ActionRun run(PlannedAction seen, String owner) {
        return actions().claim(claim(seen, owner, NOW)).orElseThrow();
    }
}
