package io.segmentkit.examples.quickstart.segments;

import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.document.JsonObject;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Problem;
import io.segmentkit.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Reads the segments of a file, then follows what they refer to. */
final class SegmentsReader {
    private static final Pattern OWN_PATH = Pattern.compile("((^|\\.)((allOf|anyOf)\\[\\d+]|not))*");

    private final JsonObject json;
    private final Schema schema;

    SegmentsReader(JsonObject json, Schema schema) {
        this.json = json;
        this.schema = schema;
    }

    SegmentsFile read() {
        List<SegmentDefinition> definitions = new ArrayList<>();
        List<NamedCriterion> segments = named("segments", (part, named) -> definition(part, named, definitions));
        SegmentsFile file = new SegmentsFile(segments, named("saved", (part, named) -> {}), List.copyOf(definitions));
        json.refuseOthers();
        follow("segments", file.segments(), file);
        follow("saved", file.saved(), file);
        return file;
    }

    private List<NamedCriterion> named(String field, BiConsumer<JsonObject, NamedCriterion> further) {
        Set<String> names = new HashSet<>();
        return json.objects(field, part -> {
            NamedCriterion named = new NamedCriterion(part.text("name"), part.criterion("criterion", schema));
            further.accept(part, named);
            part.refuseOthers();
            if (!named.name().isEmpty() && !names.add(asRead(named.name()))) {
                part.problem("name", "an earlier one has this name, as people read names", List.of());
            }
            return named;
        });
    }

    /** Nothing where the name is none, which is a problem. */
    private static void definition(JsonObject part, NamedCriterion named, List<SegmentDefinition> definitions) {
        part.made(
                        "name",
                        name -> SegmentDefinition.dynamic(name, named.criterion()),
                        "expected a name that is not blank, of at most 1,000 characters")
                .map(plain -> new SegmentSettings(part).of(plain))
                .ifPresent(definitions::add);
    }

    private static String asRead(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private void follow(String field, List<NamedCriterion> criteria, SegmentsFile file) {
        for (int i = 0; i < criteria.size(); i++) {
            String pointer = "/" + field + "/" + i + "/criterion";
            try {
                ResolvedCriterion.of(criteria.get(i).criterion(), file);
            } catch (InvalidCriterionException unresolved) {
                json.problems(unresolved.problems().stream()
                        .filter(problem -> isCycle(problem)
                                || OWN_PATH.matcher(problem.path()).matches())
                        .map(problem -> placed(problem, pointer, file))
                        .toList());
            }
        }
    }

    private static boolean isCycle(Problem problem) {
        return problem.message().equals("needs itself");
    }

    /** The problem at its place in the file, with the names that would have been valid. */
    private static Problem placed(Problem problem, String pointer, SegmentsFile file) {
        if (isCycle(problem)) {
            return problem.at(pointer);
        }
        String steps = problem.path()
                .replaceAll("(^|\\.)(allOf|anyOf)\\[(\\d+)]", "/operands/$3")
                .replaceAll("(^|\\.)not", "/operand");
        List<String> valid =
                problem.message().equals("unknown segment") ? file.names() : SegmentsFile.names(file.saved());
        return Problem.of(pointer + steps, problem.message(), problem.found(), valid);
    }
}
