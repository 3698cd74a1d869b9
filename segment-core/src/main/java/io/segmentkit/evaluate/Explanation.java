package io.segmentkit.evaluate;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.json.JsonTree;
import io.segmentkit.margin.Margin;
import io.segmentkit.time.ResolvedWindow;
import io.segmentkit.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a criterion said of one profile, what each of its conditions saw, and how far that was from another answer (B2).
 * Prints as an indented tree:
 *
 * <pre>
 * no   leadScore &gt; 20 and city = "Warszawa"
 *   no   leadScore &gt; 20: 18 (needs above 20, 2 more)
 *   yes  city = "Warszawa": "Warszawa"
 * </pre>
 *
 * <p>Contains values of the profile, which are personal data. Immutable, equal by value, safe between threads.
 *
 * @param criterion the criterion or part of it, saved criteria and dynamic segments in the place of their names
 * @param holds whether it holds for the profile
 * @param seen the values that it saw: those of its attribute, those of its labels that are there, the value of its
 *     measure; an empty list where that is absent; nothing where it sees nothing of its own
 * @param window the days or instants that its window means
 * @param margin how far the values are from where its answer turns; nothing where there is no such distance
 * @param parts the same for each criterion that it is composed of
 */
public record Explanation(
        Criterion criterion,
        boolean holds,
        Optional<List<Value>> seen,
        Optional<ResolvedWindow> window,
        Optional<Margin> margin,
        List<Explanation> parts) {
    /** Takes a copy of the parts. */
    public Explanation {
        parts = List.copyOf(parts);
    }

    /**
     * The smallest sets of conditions whose other answers would turn the answer of the whole. A condition that stands in
     * several places is one; so are a condition and its complement ({@code isNot}, {@code noneOf}, {@code isAbsent}, {@code
     * never}, "has none of"). Otherwise conditions count as free of each other: that a score above 30 is above 20 too is not
     * known here.
     *
     * <p>Many conditions in several places can make this hard. The search ends after ten million steps, which takes about
     * a tenth of a second, and says that it did.
     *
     * @param limit how many sets to give at most
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public SmallestChanges smallestChanges(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1, found " + limit);
        }
        return new Goals().smallestChanges(this, limit);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text, "");
        return text.substring(0, text.length() - 1);
    }

    /**
     * The same as JSON: {@code {"criterion":"leadScore > 20","holds":false,"seen":[18],"margin":{"edge":20,"side":"above",
     * "change":2,"unit":"number"},"parts":[]}}, with {@code "window"} where there is one. Values are written as criteria
     * write them.
     */
    public String toJson() {
        return JsonTree.text(json());
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("criterion", criterion.toString())
                .put("holds", holds);
        window.ifPresent(days -> node.put("window", days.toString()));
        seen.ifPresent(values ->
                node.putArray("seen").addAll(values.stream().map(JsonTree::of).toList()));
        margin.ifPresent(distance -> node.set("margin", json(distance)));
        node.putArray("parts").addAll(parts.stream().map(Explanation::json).toList());
        return node;
    }

    private static ObjectNode json(Margin margin) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("edge", JsonTree.of(margin.edge()));
        return node.put("side", margin.side().name().toLowerCase(Locale.ROOT))
                .put("change", margin.change())
                .put("unit", margin.unit().name().toLowerCase(Locale.ROOT));
    }

    private void append(StringBuilder text, String indent) {
        text.append(indent).append(line()).append('\n');
        parts.forEach(part -> part.append(text, indent + "  "));
    }

    /** What it says itself, without its parts. */
    String line() {
        StringBuilder text = new StringBuilder(holds ? "yes  " : "no   ").append(criterion);
        window.ifPresent(days -> text.append(" (").append(days).append(')'));
        seen.ifPresent(values -> text.append(": ").append(values.isEmpty() ? "absent" : list(values)));
        margin.ifPresent(distance -> text.append(" (").append(distance).append(')'));
        return text.toString();
    }

    private static String list(List<Value> values) {
        return values.stream().map(Value::toString).collect(joining(", "));
    }
}
