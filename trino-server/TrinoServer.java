import io.trino.plugin.memory.MemoryPlugin;
import io.trino.testing.DistributedQueryRunner;
import io.trino.testing.TestingSession;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/**
 * Trino with a coordinator and two workers, which have the tables in memory. Prints the port that it listens on, and ends
 * when its input does. Run from source by a JDK 25.
 */
final class TrinoServer {
    private static final long DATA_PER_WORKER = Runtime.getRuntime().maxMemory() / 4;

    private TrinoServer() {}

    public static void main(String[] none) throws Exception {
        PrintStream out = System.out; // the server takes it for its log
        DistributedQueryRunner servers = DistributedQueryRunner.builder(TestingSession.testSessionBuilder()
                        .setCatalog("memory")
                        .setSchema("default")
                        .build())
                .setWorkerCount(2)
                .addCoordinatorProperty("node-scheduler.include-coordinator", "false")
                .addExtraProperty("task.info.max-age", "10s") // 15 minutes of thousands of small queries fill the memory
                .build();
        servers.installPlugin(new MemoryPlugin());
        servers.createCatalog("memory", "memory", Map.of("memory.max-data-per-node", DATA_PER_WORKER + "B"));
        forgetTraces(servers);
        out.println(servers.getCoordinator().getBaseUrl().getPort());
        awaitEnd();
        endWithin(10_000);
        servers.close();
        System.exit(0);
    }

    private static void awaitEnd() throws IOException {
        while (System.in.read() >= 0) {
            // nothing is asked
        }
    }

    /** The runner keeps the traces of all queries until it is asked one itself: thousands of small ones fill the memory. */
    private static void forgetTraces(DistributedQueryRunner servers) {
        inBackground(() -> {
            while (true) {
                Thread.sleep(5_000);
                try {
                    servers.execute("SELECT 1");
                } catch (RuntimeException refused) {
                    // asked again
                }
            }
        });
    }

    private static void endWithin(long millis) {
        inBackground(() -> {
            Thread.sleep(millis);
            Runtime.getRuntime().halt(1);
            return null;
        });
    }

    private static void inBackground(Callable<?> work) {
        Thread.ofPlatform().daemon().start(new FutureTask<>(work));
    }
}
