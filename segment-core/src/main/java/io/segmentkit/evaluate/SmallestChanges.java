package io.segmentkit.evaluate;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.segmentkit.json.JsonTree;
import java.util.List;

/**
 * The smallest sets of conditions whose other answers would turn the answer of a criterion (B2). Prints as
 *
 * <pre>
 * yes if 1 condition changes:
 *   no   leadScore &gt; 20: 18 (needs above 20, 2 more)
 *  or
 *   no   city = "Warszawa": "Gdynia"
 * </pre>
 *
 * <p>Contains values of the profile, which are personal data. Immutable, equal by value, safe between threads.
 *
 * @param holds what the criterion says as it is
 * @param sets the sets, all of one size: each the explanations of the conditions in it, in the criterion's order; of a
 *     condition that stands in several places the first one. Empty where no change of conditions turns the answer, or none
 *     was found
 * @param complete whether these are all sets of that size; false where there are more than the limit, and where the search
 *     was ended
 */
public record SmallestChanges(boolean holds, List<List<Explanation>> sets, boolean complete) {
    /** Takes copies of the sets. */
    public SmallestChanges {
        sets = sets.stream().map(List::copyOf).toList();
    }

    @Override
    public String toString() {
        String other = holds ? "no" : "yes";
        if (sets.isEmpty()) {
            return other + (complete ? " by no change of conditions" : " by too many changes to be found");
        }
        int size = sets.get(0).size();
        return other + " if " + (size == 1 ? "1 condition changes" : size + " conditions change") + ":\n"
                + sets.stream().map(SmallestChanges::lines).collect(joining("\n or\n"))
                + (complete ? "" : "\n or others");
    }

    private static String lines(List<Explanation> set) {
        return set.stream().map(condition -> "  " + condition.line()).collect(joining("\n"));
    }

    /**
     * The same as JSON: {@code {"holds":false,"sets":[[...]],"complete":true}}, with conditions as {@link
     * Explanation#toJson} writes them.
     */
    public String toJson() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("holds", holds);
        ArrayNode all = node.putArray("sets");
        sets.forEach(
                set -> all.addArray().addAll(set.stream().map(Explanation::json).toList()));
        return JsonTree.text(node.put("complete", complete));
    }
}
