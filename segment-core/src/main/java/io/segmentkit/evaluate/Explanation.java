package io.segmentkit.evaluate;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.json.JsonTree;
import io.segmentkit.time.ResolvedWindow;
import io.segmentkit.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * What a criterion said of one profile, and what each of its conditions saw (B2). Prints as an indented tree:
 *
 * <pre>
 * no   leadScore &gt; 20 and city = "Warszawa"
 *   no   leadScore &gt; 20: 18
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
 * @param parts the same for each criterion that it is composed of
 */
public record Explanation(
        Criterion criterion,
        boolean holds,
        Optional<List<Value>> seen,
        Optional<ResolvedWindow> window,
        List<Explanation> parts) {
    /** Takes a copy of the parts. */
    public Explanation {
        parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text, "");
        return text.substring(0, text.length() - 1);
    }

    /**
     * The same as JSON: {@code {"criterion":"leadScore > 20","holds":false,"seen":[18],"parts":[]}}, with {@code "window"}
     * where there is one. Values are written as criteria write them.
     */
    public String toJson() {
        return JsonTree.text(json());
    }

    private ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("criterion", criterion.toString())
                .put("holds", holds);
        window.ifPresent(days -> node.put("window", days.toString()));
        seen.ifPresent(values ->
                node.putArray("seen").addAll(values.stream().map(JsonTree::of).toList()));
        node.putArray("parts").addAll(parts.stream().map(Explanation::json).toList());
        return node;
    }

    private void append(StringBuilder text, String indent) {
        text.append(indent).append(holds ? "yes  " : "no   ").append(criterion);
        window.ifPresent(days -> text.append(" (").append(days).append(')'));
        seen.ifPresent(values -> text.append(": ").append(values.isEmpty() ? "absent" : list(values)));
        text.append('\n');
        parts.forEach(part -> part.append(text, indent + "  "));
    }

    private static String list(List<Value> values) {
        return values.stream().map(Value::toString).collect(joining(", "));
    }
}
