package io.segmentkit.examples.quickstart.source;

import io.segmentkit.csv.file.CsvProgress;
import io.segmentkit.csv.file.CsvProgressListener;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on the terminal, where there is one, for reads that take a while. Goes away when the read is done. */
public final class TerminalProgress implements CsvProgressListener, AutoCloseable {
    private static final long WORTH_WATCHING = 8 << 20;
    private static final int WIDTH = 80;

    private @Nullable ProgressBar bar;

    @Override
    public void progress(CsvProgress progress) {
        long total = progress.totalBytes().orElse(0);
        if (bar == null && total >= WORTH_WATCHING && hasTerminal()) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(total)
                    .setUnit(" MB", 1 << 20)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                    .clearDisplayOnFinish()
                    .build();
        }
        if (bar != null) {
            bar.stepTo(progress.bytesRead());
        }
    }

    @SuppressWarnings("SystemConsoleNull") // ./quickstart sets jdk.console so that it is null without a terminal
    private static boolean hasTerminal() {
        return System.console() != null;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
