package io.segmentkit.examples.quickstart;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.examples.quickstart.input.Definitions;
import io.segmentkit.examples.quickstart.segments.NamedCriterion;
import io.segmentkit.json.JsonTree;
import io.segmentkit.lint.Finding;
import io.segmentkit.lint.Linter;
import io.segmentkit.time.AsOf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is wrong with segments, and how they lie to each other. */
@Command(
        name = "lint",
        description =
                "Says what is wrong with segments: what never or always holds, what adds nothing, consents that are"
                        + " no guard, segments inside of others. Each finding is proved, with a profile that shows it; no data is"
                        + " read.")
final class LintCommand extends SegmentsCommand {
    @Parameters(
            paramLabel = "SEGMENT",
            arity = "0..*",
            description = "The segments' names, or those of saved criteria. Without them, all.")
    private List<String> names = List.of();

    @Option(
            names = "--partition",
            description =
                    "The segments are meant to share out all profiles: says where they overlap, and who is left out.")
    private boolean partition;

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Override
    void run(Definitions definitions, AsOf asOf) {
        List<NamedCriterion> all = named(definitions);
        Linter linter = Linter.of(definitions.profiles().schema(), asOf).withReferences(definitions.segments());
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        all.forEach(one -> findings.put(one.name(), linter.lint(one.criterion())));
        Report report = new Report(asOf, findings, between(linter, all));
        if (json) {
            out().println(JsonTree.text(LintJson.of(report)));
        } else {
            print(report);
        }
    }

    private List<NamedCriterion> named(Definitions definitions) {
        return names.isEmpty()
                ? Stream.concat(definitions.segments().segments().stream(), definitions.segments().saved().stream())
                        .toList()
                : names.stream().map(name -> segmentOrSaved(definitions, name)).toList();
    }

    private List<Finding> between(Linter linter, List<NamedCriterion> all) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        all.forEach(one -> criteria.putIfAbsent(one.name(), one.criterion()));
        if (criteria.isEmpty()) {
            return List.of();
        }
        return partition ? linter.partition(criteria) : linter.relations(criteria);
    }

    private void print(Report report) {
        report.findings().forEach((name, findings) -> print(name, findings));
        print("between them", report.between());
        long found = report.findings().values().stream().mapToLong(List::size).sum()
                + report.between().size();
        out().println(found == 0 ? "nothing found as of " + report.asOf() : "found as of " + report.asOf());
    }

    private void print(String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            out().println(heading);
            findings.forEach(
                    finding -> out().println(finding.toString().indent(2).stripTrailing()));
            out().println();
        }
    }

    /** What is printed. */
    record Report(AsOf asOf, Map<String, List<Finding>> findings, List<Finding> between) {}
}
