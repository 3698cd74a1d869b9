package io.segmentkit.influence;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.json.JsonTree;
import io.segmentkit.reference.ResolvedCriterion;
import java.util.List;
import java.util.OptionalLong;

/**
 * How many profiles of a population a criterion, or a part of one, holds for, and what it does to the members of the whole:
 * compared with the same criterion without that part (B6). Prints as an indented tree:
 *
 * <pre>
 * leadScore &gt; 20 and (has tag "vip" or city = "Warszawa"): holds for 310, removes 9690
 *   leadScore &gt; 20: holds for 5000, removes 290
 *   has tag "vip" or city = "Warszawa": holds for 600, removes 4690
 *     has tag "vip": holds for 100, adds 40
 *     city = "Warszawa": holds for 520, adds 250
 * </pre>
 *
 * <p>A part is left out of the "all of" or "any of" that it stands in; with the last of its operands goes that one too, and
 * with what is negated goes the "not". A condition on activities or records is left out of the question, which then
 * counts them all. Without the whole, everyone is a member.
 *
 * <p>What two parts do only together none does: a branch beside another that says the same adds nobody.
 *
 * <p>Immutable, equal by value, safe between threads.
 *
 * @param criterion the criterion or part of it, saved criteria and dynamic segments in the place of their names
 * @param holding for how many profiles it holds by itself; nothing for conditions on activities and records
 * @param adds how many are members that would not be without it
 * @param removes how many are not members that would be without it
 * @param parts the same for each part that it is composed of, in order
 */
public record Influence(Criterion criterion, OptionalLong holding, long adds, long removes, List<Influence> parts) {
    /** Takes a copy of the parts. */
    public Influence {
        parts = List.copyOf(parts);
    }

    /**
     * Asks for the combinations of the answers to the criterion's conditions, and tells from them what each part does.
     *
     * @param criterion a criterion that fits the population
     * @param population asked once
     */
    public static Influence of(ResolvedCriterion criterion, Combinations population) {
        Questions questions = new Questions();
        Part whole = criterion.criterion().match(new Parts(questions));
        population.each(questions.all(), (answers, profiles) -> {
            boolean members = whole.answer(answers);
            whole.count(answers, profiles, members, Outcome.OF_WHOLE);
        });
        return whole.influence();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text, "");
        return text.substring(0, text.length() - 1);
    }

    /**
     * The same as JSON: {@code {"criterion":"leadScore > 20","holding":5000,"adds":0,"removes":290,"parts":[]}}; no {@code
     * "holding"} for conditions on activities and records.
     */
    public String toJson() {
        return JsonTree.text(json());
    }

    private ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("criterion", criterion.toString());
        holding.ifPresent(number -> node.put("holding", number));
        node.put("adds", adds).put("removes", removes);
        node.putArray("parts").addAll(parts.stream().map(Influence::json).toList());
        return node;
    }

    private void append(StringBuilder text, String indent) {
        text.append(indent).append(criterion).append(": ");
        holding.ifPresent(number -> text.append("holds for ").append(number).append(", "));
        text.append(effect()).append('\n');
        parts.forEach(part -> part.append(text, indent + "  "));
    }

    private String effect() {
        if (adds == 0 && removes == 0) {
            return "changes nothing";
        }
        String added = adds == 0 ? "" : "adds " + adds;
        String removed = removes == 0 ? "" : "removes " + removes;
        return added + (adds > 0 && removes > 0 ? " and " : "") + removed;
    }
}
