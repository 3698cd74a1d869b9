package io.segmentkit.examples.tasks;

import static io.segmentkit.criteria.Criteria.tag;
import static java.lang.System.out;

import com.fasterxml.jackson.databind.JsonNode;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.json.CriterionJson;
import io.segmentkit.json.JsonTree;
import io.segmentkit.schema.Schema;

/** Writes and reads criteria, also as parts of a document of the host's own. */
public final class JsonDocuments {
    private JsonDocuments() {}

    /** Prints whether a criterion comes back as it was, and one out of a larger document. */
    public static void main(String[] args) {
        Criterion criterion = tag("vip");
        Schema schema = Shop.CUSTOMERS.schema();

        String json = CriterionJson.write(criterion);
        Criterion same = CriterionJson.read(json);
        Criterion fits = CriterionJson.read(json, schema);
        out.println(same.equals(criterion) && fits.equals(criterion));

        String text = """
                {"segments": [{"name": "vip", "criterion": {"type": "saved", "name": "good"}}]}""";
        JsonNode segments = JsonTree.parse(text);
        Criterion vip = JsonTree.criterion(segments.at("/segments/0/criterion"), "/segments/0/criterion");
        out.println(vip);
    }
}
