package io.segmentkit.examples.quickstart.store;

import static java.util.stream.Collectors.toMap;

import io.segmentkit.action.Action;
import io.segmentkit.action.ActionReport;
import io.segmentkit.action.PlannedAction;
import io.segmentkit.action.ProfileLabels;
import io.segmentkit.csv.export.CsvExport;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.examples.quickstart.document.RefusedException;
import io.segmentkit.examples.quickstart.input.Definitions;
import io.segmentkit.examples.quickstart.print.Reason;
import io.segmentkit.examples.quickstart.print.Table;
import io.segmentkit.export.DirectoryExportFiles;
import io.segmentkit.export.Exports;
import io.segmentkit.segment.Segment;
import io.segmentkit.segment.Segments;
import io.segmentkit.segment.SegmentsBuilder;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does something to members. */
@Command(
        name = "act",
        description = "Plans actions on the members of a segment, and runs what is planned on segments that are ready."
                + " Without actions runs what was planned before.")
final class ActCommand extends StoreCommand {
    @Parameters(paramLabel = "SEGMENT", arity = "0..1", description = "The segment's name.")
    private @Nullable String name;

    @Mixin
    private ActionOptions options = new ActionOptions();

    @Option(names = "--later", description = "Only plans; the next act runs it.")
    private boolean later;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "The folder of exports; ${DEFAULT-VALUE} unless given.")
    private Path folder = Path.of("exports");

    @Override
    void run(Definitions definitions) {
        List<Action> actions = actions();
        SegmentsBuilder builder = service(definitions.profiles(), store.existing(definitions.profiles()))
                .exports(Exports.of(CsvExport.standard(), DirectoryExportFiles.in(folder)));
        labels(definitions, actions).ifPresent(builder::labels);
        Segments segments = builder.build();
        Optional<Segment> target = Optional.ofNullable(name).map(known -> named(known, segments));
        Set<PlannedAction> shown = new LinkedHashSet<>();
        target.ifPresent(segment -> plan(segment, actions, segments));
        List<ActionReport.Failed> failed = later ? List.of() : run(segments, shown);
        target.ifPresent(
                segment -> shown.addAll(segments.actions().on(segment.name().text())));
        print(shown, segments);
        if (!failed.isEmpty()) {
            throw new RefusedException(failed.stream()
                    .map(one -> one.action().action() + ": "
                            + Reason.of(one.exception(), one.action().cause().orElse("")))
                    .toList());
        }
    }

    private List<Action> actions() {
        if (options.attributesAlone()) {
            throw wrong("--attributes says what is exported: --export is missing");
        }
        try {
            List<Action> actions = options.actions();
            if (name == null && !actions.isEmpty()) {
                throw wrong("Missing required parameter: 'SEGMENT'");
            }
            return actions;
        } catch (IllegalArgumentException refused) {
            throw wrong(refused);
        }
    }

    private static Optional<ProfileLabels> labels(Definitions definitions, List<Action> actions) {
        Optional<ProfileLabels> labels = definitions.profiles().labels();
        if (labels.isEmpty() && !actions.stream().allMatch(Action.Export.class::isInstance)) {
            throw new RefusedException(
                    List.of("labels cannot be changed here: CSV files and DuckDB databases are only read;"
                            + " valid: --export, or profiles in another database (--jdbc-url)"));
        }
        return labels;
    }

    private static void plan(Segment segment, List<Action> actions, Segments segments) {
        try {
            actions.forEach(action -> segments.actions().plan(segment.name().text(), action));
        } catch (IllegalArgumentException refused) {
            throw new RefusedException(List.of(String.valueOf(refused.getMessage())));
        }
    }

    private static List<ActionReport.Failed> run(Segments segments, Set<PlannedAction> shown) {
        ActionReport report = segments.actions().runDue();
        shown.addAll(report.done());
        shown.addAll(report.refused());
        report.failed().stream().map(ActionReport.Failed::action).forEach(shown::add);
        return report.failed();
    }

    private void print(Set<PlannedAction> shown, Segments segments) {
        if (shown.isEmpty()) {
            out().println("Nothing is planned.");
            return;
        }
        Map<SegmentId, String> names = segments.all().stream()
                .collect(toMap(Segment::id, segment -> segment.name().text()));
        Table table = new Table(Set.of(3, 4), "segment", "action", "state", "members", "changed", "");
        for (PlannedAction action : shown) {
            table.row(
                    names.getOrDefault(action.segment(), "(deleted)"),
                    action.action().toString(),
                    action.state().name().toLowerCase(Locale.ROOT),
                    String.format(Locale.ROOT, "%,d", action.progress().members()),
                    String.format(Locale.ROOT, "%,d", action.progress().changed()),
                    action.file()
                            .map(file -> folder.resolve(file).toString())
                            .or(action::cause)
                            .orElse(""));
        }
        table.print(out());
    }
}
