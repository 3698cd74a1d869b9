package io.segmentkit.examples.benchmarks;

import io.segmentkit.examples.benchmarks.contender.Contender;
import io.segmentkit.examples.benchmarks.query.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Optional;

/** Runs every contender on every query that it answers, and prints tables for docs/performance.md. Takes JMH's options. */
public final class Report {
    private static final String CONTACTS = "1000000";

    private final CommandLineOptions given;

    private Report(CommandLineOptions given) {
        this.given = given;
    }

    /** Runs it; {@code -p} chooses among contenders, queries, number of contacts, order and JVM. */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        Report report = new Report(new CommandLineOptions(args));
        System.out.println(new Tables(report.machine(), report.run()));
    }

    /** Query by query, so that those who are compared run soon after one another. */
    private List<RunResult> run() throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (Query query : chosen("query", Query.class)) {
            for (Contender contender : chosen("contender", Contender.class)) {
                if (contender.queries().contains(query)) {
                    results.addAll(run(contender, query));
                }
            }
        }
        return results;
    }

    private Collection<RunResult> run(Contender contender, Query query) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .parent(given)
                        .include(HostObjectsBenchmark.class.getSimpleName())
                        .param("contender", contender.name())
                        .param("query", query.name())
                        .operationsPerInvocation(Integer.parseInt(one("contacts", CONTACTS)))
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    private <E extends Enum<E>> Set<E> chosen(String parameter, Class<E> type) {
        Optional<Collection<String>> names = given.getParameter(parameter);
        Set<E> chosen = EnumSet.noneOf(type);
        if (names.hasValue()) {
            names.get().forEach(name -> chosen.add(Enum.valueOf(type, name)));
        }
        return chosen.isEmpty() ? EnumSet.allOf(type) : chosen;
    }

    private String one(String parameter, String otherwise) {
        Optional<Collection<String>> values = given.getParameter(parameter);
        return values.hasValue() ? values.get().iterator().next() : otherwise;
    }

    private String machine() {
        return Machine.description() + ", " + one("contacts", CONTACTS) + " contacts, order in memory "
                + one("order", "GENERATED") + ", JVM " + one("jvm", "FRESH");
    }
}
