import io.trino.plugin.memory.MemoryPlugin;
import io.trino.testing.DistributedQueryRunner;
import io.trino.testing.TestingSession;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;

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
                // What is known of ended queries is kept for 15 minutes otherwise: thousands of small ones fill the memory.
                .addExtraProperty("task.info.max-age", "10s")
                .addCoordinatorProperty("query.min-expire-age", "10s")
                .addCoordinatorProperty("query.max-history", "10")
                .build();
        servers.installPlugin(new MemoryPlugin());
        servers.createCatalog("memory", "memory", Map.of("memory.max-data-per-node", DATA_PER_WORKER + "B"));
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

    private static void endWithin(long millis) {
        Thread halt = new Thread(() -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(1);
        });
        halt.setDaemon(true);
        halt.start();
    }
}
