package io.segmentkit.jdbc.soak;

import java.nio.file.Path;
import java.util.stream.LongStream;

/** A process that works until it is killed, in several threads. Arguments: URL, folder of files, seed, threads. */
final class SoakNode {
    static final String READY = "ready";
    static final String BROKEN = "broken: ";

    private SoakNode() {}

    public static void main(String[] args) {
        long seed = Long.parseLong(args[2]);
        SoakWorld world = new SoakWorld(args[0], Path.of(args[1]));
        LongStream.range(0, Integer.parseInt(args[3])).forEach(i -> new Thread(() -> work(world, seed + i)).start());
    }

    private static void work(SoakWorld world, long seed) {
        try {
            SoakWorker worker = worker(world, seed);
            System.out.println(READY);
            while (true) {
                worker.step();
            }
        } catch (RuntimeException | Error broken) {
            System.out.println(BROKEN + broken);
            broken.printStackTrace(System.out);
        }
    }

    /** Connections are cut while a node begins, too. */
    private static SoakWorker worker(SoakWorld world, long seed) {
        while (true) {
            try {
                return new SoakWorker(world, seed);
            } catch (RuntimeException cut) {
                SoakWorker.pause(10, 100);
            }
        }
    }
}
