package io.segmentkit.examples.benchmarks;

import io.segmentkit.examples.benchmarks.contender.Contender;
import io.segmentkit.examples.benchmarks.query.Query;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Results as Markdown: what a test takes, and, where the GC profiler ran, what it allocates. */
final class Tables {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final String machine;
    private final Map<Contender, Map<Query, RunResult>> results = new EnumMap<>(Contender.class);

    Tables(String machine, List<RunResult> all) {
        this.machine = machine;
        for (RunResult result : all) {
            results.computeIfAbsent(
                            Contender.valueOf(result.getParams().getParam("contender")),
                            contender -> new EnumMap<>(Query.class))
                    .put(Query.valueOf(result.getParams().getParam("query")), result);
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(machine).append("\n\n");
        append(text, "ns per contact (ratio to the hand-written loop)", Tables::time, true);
        boolean profiled = results.values().stream()
                .flatMap(row -> row.values().stream())
                .anyMatch(result -> result.getSecondaryResults().containsKey(ALLOCATED));
        if (profiled) {
            append(text.append('\n'), "bytes allocated per contact", Tables::allocated, false);
        }
        return text.toString();
    }

    private void append(StringBuilder text, String title, ToDoubleFunction<RunResult> figure, boolean ratio) {
        text.append("| ").append(title).append(" |");
        for (Query query : Query.values()) {
            text.append(' ').append(query).append(" |");
        }
        text.append("\n|---").append("|---:".repeat(Query.values().length)).append("|\n");
        results.forEach((contender, row) -> {
            text.append("| ").append(contender.title()).append(" |");
            for (Query query : Query.values()) {
                RunResult result = row.get(query);
                text.append(' ')
                        .append(result == null ? "" : cell(figure.applyAsDouble(result), query, ratio))
                        .append(" |");
            }
            text.append('\n');
        });
    }

    private String cell(double value, Query query, boolean ratio) {
        RunResult reference =
                results.getOrDefault(Contender.HAND_WRITTEN, Map.of()).get(query);
        String number = String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
        return ratio && reference != null
                ? String.format(Locale.ROOT, "%s (%.2f)", number, value / time(reference))
                : number;
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double allocated(RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        return allocated == null ? Double.NaN : allocated.getScore();
    }
}
