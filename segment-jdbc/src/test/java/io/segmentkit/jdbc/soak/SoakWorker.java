package io.segmentkit.jdbc.soak;

import static io.segmentkit.definition.SegmentDefinition.dynamic;

import io.segmentkit.action.Action;
import io.segmentkit.definition.Run;
import io.segmentkit.jdbc.population.DatabaseException;
import io.segmentkit.segment.Segment;
import io.segmentkit.segment.Segments;
import io.segmentkit.segment.setup.Cause;
import io.segmentkit.store.StoredMembers;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Does whatever hosts do, one after the other, and counts what came of it. Of one thread. */
final class SoakWorker {
    private final SoakWorld world;
    private final Segments segments;
    private final Random random;
    private final Map<String, Integer> done = new TreeMap<>();

    SoakWorker(SoakWorld world, long seed) {
        this.world = world;
        this.random = new Random(seed);
        this.segments = world.node(files -> new FullDisk(files, random));
    }

    /** How often what was done, and failed by what. */
    Map<String, Integer> done() {
        return done;
    }

    /** One thing; what a host must expect to fail is counted, anything else thrown. */
    void step() {
        String what = "?";
        try {
            what = any();
        } catch (DatabaseException | UncheckedIOException cut) {
            what = "failed: " + cut.getClass().getSimpleName();
        } catch (IllegalStateException | IllegalArgumentException refused) {
            requireExpected(refused);
            what = "refused";
        }
        done.merge(what, 1, Integer::sum);
    }

    private static void requireExpected(RuntimeException refused) {
        String message = String.valueOf(refused.getMessage());
        boolean expected = message.contains("temporary")
                || message.contains("was changed by others")
                || refused.getCause() instanceof SQLException;
        if (!expected) {
            throw refused;
        }
    }

    private String any() {
        int choice = random.nextInt(100);
        if (choice < 25) {
            return refresh();
        }
        if (choice < 40) {
            segments.refresh(name()).failed().forEach(failure -> requireCut(failure.exception()));
            return "refreshed one";
        }
        if (choice < 52) {
            int from = random.nextInt(SoakWorld.PEOPLE);
            world.execute("update person set score = %d where id between %d and %d"
                    .formatted(random.nextInt(SoakWorld.SCORES), from, from + 20));
            return "changed people";
        }
        if (choice < 60) {
            int number = random.nextInt(SoakWorld.segments().size());
            segments.edit(SoakWorld.segment(number), before -> before.meeting(SoakWorld.criterion(number, random)));
            return "edited";
        }
        if (choice < 66) {
            List<String> ids = List.of(id(), id(), id());
            if (random.nextBoolean()) {
                segments.add("list", ids);
            } else {
                segments.remove("list", ids);
            }
            return "list changed";
        }
        if (choice < 78) {
            return read();
        }
        if (choice < 85) {
            Action action = random.nextInt(3) == 0
                    ? Action.export("score")
                    : Action.addTag(
                            random.nextBoolean()
                                    ? "t" + random.nextInt(5)
                                    : "once-" + UUID.randomUUID().toString().substring(0, 8));
            segments.actions().plan(random.nextInt(9) == 0 ? "list" : name(), action);
            return "planned";
        }
        if (choice < 95) {
            segments.actions().runDue().failed().forEach(failure -> requireCut(failure.exception()));
            return "actions run";
        }
        if (choice < 98) {
            String temporary = "temporary " + random.nextInt(3);
            if (random.nextBoolean()) {
                segments.create(dynamic(temporary, SoakWorld.criterion(3, random)));
            } else {
                segments.delete(temporary);
            }
            return "created or deleted";
        }
        segments.announce().forEach(SoakWorker::requireCut);
        segments.purgeExpired();
        return "announced and purged";
    }

    private String refresh() {
        segments.refreshDue().failed().forEach(failure -> requireCut(failure.exception()));
        return "refreshed due";
    }

    private String name() {
        return SoakWorld.segment(random.nextInt(SoakWorld.segments().size()));
    }

    private String id() {
        return Integer.toString(1 + random.nextInt(SoakWorld.PEOPLE));
    }

    /** That they failed because a connection was cut, a disk was full, or another's failure left them nothing to refer to. */
    private static void requireCut(RuntimeException failure) {
        boolean expected = failure instanceof DatabaseException
                || failure instanceof UncheckedIOException
                || failure instanceof Cause.NotComputedException;
        if (!expected) {
            throw new AssertionError("failed otherwise than by what was done to it", failure);
        }
    }

    /** All the members are those of one moment. */
    private String read() {
        String name = name();
        StoredMembers members = segments.members(name);
        Set<String> ids = new HashSet<>();
        try (Stream<String> all = members.ids()) {
            all.forEach(ids::add);
        }
        if (ids.size() != members.count()) {
            throw new AssertionError(name + " had " + members.count() + " members, and " + ids.size() + " were read");
        }
        requireWhole(name, segments.history(name));
        Optional<Segment> found = segments.find(name);
        if (found.isEmpty()) {
            throw new AssertionError(name + " is gone");
        }
        return "read";
    }

    /** Each run goes on from where the one before it ended. */
    static void requireWhole(String name, List<Run> history) {
        for (int i = 0; i + 1 < history.size(); i++) {
            Run run = history.get(i);
            long expected = history.get(i + 1).members() + run.entered() - run.left();
            if (run.members() != expected) {
                throw new AssertionError(name + ": " + run + " after " + history.get(i + 1));
            }
        }
    }

    /** For a pause that differs each time. */
    static void pause(int least, int most) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(least, most));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
