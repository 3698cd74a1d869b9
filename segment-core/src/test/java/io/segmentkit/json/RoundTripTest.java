package io.segmentkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.random.ExampleSchema;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class RoundTripTest {
    private static final Schema JSON_SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CriterionJson.schema());

    @Provide
    Arbitrary<Criterion> criteria() {
        return ExampleSchema.criteria(4);
    }

    @Property
    @Label("A11 every criterion goes to JSON and back unchanged")
    void everyCriterionIsReadBackUnchanged(@ForAll("criteria") Criterion criterion) {
        String json = CriterionJson.write(criterion);
        Criterion read = CriterionJson.read(json);
        assertThat(read).isEqualTo(criterion).hasToString(criterion.toString());
        assertThat(CriterionJson.write(read)).isEqualTo(json);
        assertThat(CriterionJson.read(json, ExampleSchema.SCHEMA)).isEqualTo(criterion);
    }

    @Property
    @Label("A11 the JSON Schema admits every document that is written")
    void everyDocumentMeetsTheJsonSchema(@ForAll("criteria") Criterion criterion) {
        String json = CriterionJson.write(criterion);
        assertThat(JSON_SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }

    @Property
    void aTreeIsWhatItsTextIsParsedTo(@ForAll("criteria") Criterion criterion) {
        JsonNode tree = JsonTree.of(criterion);
        assertThat(JsonTree.criterion(tree, "/somewhere")).isEqualTo(criterion);
        assertThat(JsonTree.criterion(JsonTree.parse(JsonTree.text(tree)), "/somewhere"))
                .isEqualTo(criterion);
    }

    @Property(tries = 2_000)
    void theGeneratorReachesEveryKind(@ForAll("criteria") Criterion criterion) {
        List<String> kinds = JsonTree.of(criterion).findValuesAsText("type");
        kinds.forEach(Statistics::collect);
        Statistics.coverage(coverage ->
                GoldenFilesTest.kinds().forEach(kind -> coverage.check(kind).count(count -> count > 0)));
    }
}
