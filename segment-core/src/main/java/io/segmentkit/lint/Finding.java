package io.segmentkit.lint;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.CriterionPart;
import io.segmentkit.json.JsonTree;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a linter found, and proved (B4). Prints as
 *
 * <pre>
 * anyOf[1]: adds nothing: whoever meets it meets leadScore &gt; 20 anyway
 *   anyOf[1]: leadScore &gt; 30
 *   anyOf[0]: leadScore &gt; 20
 *   witness: leadScore 31
 * </pre>
 *
 * <p>Immutable, equal by value, safe between threads. Has no personal data: witnesses are made up.
 *
 * @param kind what was found
 * @param path where: a path into the criterion as problems write it ({@code allOf[1].not}), empty for the whole; for
 *     several segments empty
 * @param message what is wrong, in a sentence that names the conditions
 * @param segments the names of the segments that it is about; empty for a finding in one criterion
 * @param parts the part that it is about, where that is one condition, then those that the proof needs, each with its
 *     path; of several segments the whole criterion of each
 * @param witness a profile that shows it, checked by asking it what the kind says:
 *     <ul>
 *       <li>that never holds: one that meets all but one of the parts that contradict each other
 *       <li>that always holds: one for which it holds, thanks to one of its parts only where there are several
 *       <li>a branch that adds nothing: one that meets it, and where there are such the whole
 *       <li>an implied test: one that meets it, what implies it, and the whole
 *       <li>a consent: one that meets the whole without it
 *       <li>inside: one that is in the larger segment only; same: one that is in both
 *       <li>overlap: one that is in both; gap: one that is in none
 *     </ul>
 *     Always there for consents, overlaps and gaps; otherwise empty where none was found or there can be none
 */
public record Finding(
        FindingKind kind,
        String path,
        String message,
        List<String> segments,
        List<CriterionPart> parts,
        Optional<Witness> witness) {
    /** Takes copies of the lists. */
    public Finding {
        segments = List.copyOf(segments);
        parts = List.copyOf(parts);
    }

    /** The criterion of the first part. */
    public Criterion criterion() {
        return parts.get(0).criterion();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(path.isEmpty() ? "" : path + ": ").append(message);
        for (int i = 0; i < parts.size(); i++) {
            text.append("\n  ").append(name(i)).append(parts.get(i).criterion());
        }
        witness.ifPresent(one -> text.append("\n  witness: ").append(one));
        return text.toString();
    }

    private String name(int part) {
        String name = segments.isEmpty() ? parts.get(part).path() : segments.get(part);
        return name.isEmpty() ? "" : name + ": ";
    }

    /**
     * The same as JSON: {@code {"kind":"addsNothing","path":"anyOf[1]","message":"...","parts":[{"path":"anyOf[1]",
     * "criterion":"leadScore > 30"}],"witness":{"attributes":{"leadScore":[31]}}}}, with {@code "segments"} where it is
     * about several.
     */
    public String toJson() {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("kind", kind.toString())
                .put("path", path)
                .put("message", message);
        if (!segments.isEmpty()) {
            segments.forEach(node.putArray("segments")::add);
        }
        ArrayNode all = node.putArray("parts");
        parts.forEach(part -> all.addObject()
                .put("path", part.path())
                .put("criterion", part.criterion().toString()));
        witness.ifPresent(one -> node.set("witness", one.json()));
        return JsonTree.text(node);
    }
}
