package io.segmentkit.examples.quickstart;

import io.segmentkit.examples.quickstart.csv.Progress;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on the terminal, where there is one, for reads that take a while. Goes away when the read is done. */
final class TerminalProgress implements Progress {
    private static final long WORTH_WATCHING = 8 << 20;
    private static final int WIDTH = 80;

    private @Nullable ProgressBar bar;

    @SuppressWarnings("SystemConsoleNull") // ./quickstart sets jdk.console so that it is null without a terminal
    @Override
    public void start(long bytes) {
        if (System.console() != null && bytes >= WORTH_WATCHING) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(bytes)
                    .setUnit(" MB", 1 << 20)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                    .clearDisplayOnFinish()
                    .build();
        }
    }

    @Override
    public void read(long bytes) {
        if (bar != null) {
            bar.stepBy(bytes);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
