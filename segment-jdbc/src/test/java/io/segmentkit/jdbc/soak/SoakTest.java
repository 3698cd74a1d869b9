package io.segmentkit.jdbc.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.jdbc.population.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Threads and processes that refresh, edit, read and act on one PostgreSQL, while processes are killed, connections cut and
 * disks full. {@code -Dsegmentkit.test.soak=PT10M} says for how long, {@code -Dsegmentkit.test.soak.seed=7} what they do.
 */
class SoakTest {
    private static final Duration LENGTH = Duration.parse(System.getProperty("segmentkit.test.soak", "PT6S"));
    private static final long SEED = Long.getLong("segmentkit.test.soak.seed", new Random().nextLong());
    private static final int PROCESSES = 2;
    private static final int THREADS = 2;
    private static final Duration START = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final List<String> wrong = new ArrayList<>();
    private final List<SoakWorker> workers = new ArrayList<>();
    private int killed;
    private final AtomicInteger cuts = new AtomicInteger();

    @Test
    @DisplayName(
            "S5 S6 R7 whoever dies in the middle, members are those of their criteria, and nothing is stuck or done twice")
    void whoeverDies() throws Exception {
        System.out.println("soak of " + LENGTH + ", seed " + SEED);
        String url = TestServer.postgresUrl();
        SoakWorld world = new SoakWorld(url, folder);
        world.make(random);
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> threads = List.of(thread(world, over), thread(world, over), cutting(world, over));
        List<SoakProcess> processes = new ArrayList<>();
        try {
            for (int i = 0; i < PROCESSES; i++) {
                processes.add(started(url));
            }
            killNowAndThen(url, processes);
        } finally {
            over.set(true);
            processes.forEach(process -> wrong.addAll(process.kill()));
            for (Thread thread : threads) {
                thread.join();
            }
        }
        assertThat(wrong).isEmpty();
        SoakWorker.pause((int) SoakWorld.LEASE.toMillis() + 100, (int) SoakWorld.LEASE.toMillis() + 200);
        SoakAftermath after = new SoakAftermath(world);
        after.noLeaseIsHeldBeyondItsTime();
        after.everythingIsFinished();
        after.everySegmentHasItsMembers();
        after.everyActionWasDoneOnce();
        after.everyFileIsWhole();
        after.nothingIsLeft();
        Map<String, Integer> done = new TreeMap<>();
        workers.forEach(worker -> worker.done().forEach((what, times) -> done.merge(what, times, Integer::sum)));
        System.out.println(killed + " processes killed, " + cuts + " connections cut; " + after.figures()
                + "; in this process " + done);
    }

    private Thread thread(SoakWorld world, AtomicBoolean over) {
        SoakWorker worker = new SoakWorker(world, random.nextLong());
        workers.add(worker);
        Thread thread = new Thread(() -> work(worker, over));
        thread.start();
        return thread;
    }

    private void work(SoakWorker worker, AtomicBoolean over) {
        try {
            while (!over.get()) {
                worker.step();
            }
        } catch (RuntimeException | Error broken) {
            broken.printStackTrace(System.out);
            synchronized (this) {
                wrong.add(broken.toString());
            }
        }
    }

    /** Once it works. */
    private SoakProcess started(String url) {
        SoakProcess process = new SoakProcess(url, folder, random.nextLong(), THREADS);
        Instant end = Instant.now().plus(START);
        while (!process.works()) {
            assertThat(Instant.now()).as("a process has not begun to work").isBefore(end);
            SoakWorker.pause(10, 20);
        }
        return process;
    }

    private void killNowAndThen(String url, List<SoakProcess> processes) {
        Instant end = Instant.now().plus(LENGTH);
        while (Instant.now().isBefore(end) || killed == 0) {
            SoakWorker.pause(500, 2_500);
            wrong.addAll(processes.remove(random.nextInt(processes.size())).kill());
            killed++;
            processes.add(started(url));
        }
    }

    private Thread cutting(SoakWorld world, AtomicBoolean over) {
        Thread thread = new Thread(() -> {
            while (!over.get()) {
                SoakWorker.pause(20, 300);
                cuts.addAndGet(world.cut(1));
            }
        });
        thread.start();
        return thread;
    }
}
