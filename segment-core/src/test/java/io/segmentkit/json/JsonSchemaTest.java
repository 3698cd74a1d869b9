package io.segmentkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.segmentkit.criteria.Criterion;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(CriterionJson.schema());

    static boolean admits(String document) {
        return SCHEMA.validate(document, InputFormat.JSON).isEmpty();
    }

    static Stream<Map.Entry<String, Criterion>> documents() {
        return Documents.byName().entrySet().stream();
    }

    @Test
    void isItselfAValidSchema() {
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(meta.validate(CriterionJson.schema(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("A11 the JSON Schema admits every kind of node")
    void admitsEveryKind(Map.Entry<String, Criterion> document) {
        assertThat(SCHEMA.validate(CriterionJson.write(document.getValue()), InputFormat.JSON))
                .as(document.getKey())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'maybe'}",
                "{}",
                "[]",
                "{'type':'not'}",
                "{'type':'not','operand':{'type':'maybe'}}",
                "{'type':'allOf','operands':[]}",
                "{'type':'allOf','operands':{'type':'everyone'}}",
                "{'type':'everyone','comment':'x'}",
                "{'type':'segment','segment':''}",
                "{'type':'saved','name':7}",
                "{'type':'labels','set':'tag','has':'some','labels':['a']}",
                "{'type':'labels','set':'tag','has':'any','labels':[]}",
                "{'type':'attribute','attribute':'a'}",
                "{'type':'attribute','attribute':'  ','test':{'type':'isPresent'}}",
                "{'type':'attribute','attribute':'a','test':{'type':'equals','value':1}}",
                "{'type':'attribute','attribute':'a','test':{'type':'is','value':null}}",
                "{'type':'attribute','attribute':'a','test':{'type':'is','value':{'date':'7.5.2025'}}}",
                "{'type':'attribute','attribute':'a','test':{'type':'is','value':{'timestamp':'2025-05-07T10:00:00+02:00'}}}",
                "{'type':'attribute','attribute':'a','test':{'type':'is','value':{'monthDay':'02-29'}}}",
                "{'type':'attribute','attribute':'a','test':{'type':'oneOf','values':[]}}",
                "{'type':'attribute','attribute':'a','test':{'type':'lessThan','value':'x'}}",
                "{'type':'attribute','attribute':'a','test':{'type':'between','from':1}}",
                "{'type':'attribute','attribute':'a','test':{'type':'range','from':1,'to':2}}",
                "{'type':'attribute','attribute':'a','test':{'type':'contains','text':''}}",
                "{'type':'attribute','attribute':'a','test':{'type':'in','window':{'type':'lastDays','days':-1}}}",
                "{'type':'attribute','attribute':'a','test':{'type':'in','window':{'type':'lastDays','days':1.5}}}",
                "{'type':'attribute','attribute':'a','test':{'type':'in','window':{'type':'dates'}}}",
                "{'type':'attribute','attribute':'a','test':{'type':'in','window':{'type':'calendar','unit':'day','offset':0}}}",
                "{'type':'attribute','attribute':'a','test':{'type':'in','window':{'type':'months','months':['June']}}}",
                "{'type':'attribute','attribute':'a','test':{'type':'in','window':{'type':'ignoringYear','window':{'type':'nextHours','hours':1}}}}",
                "{'type':'activity','activity':'a'}",
                "{'type':'activity','activity':'a','test':{'type':'isPresent'},'where':{'type':'everyone'}}",
                "{'type':'activity','activity':'a','test':{'type':'isPresent'},'measure':{'type':'sum'}}",
                "{'type':'record','record':'a','test':{'type':'isPresent'},'measure':{'type':'last'}}",
                "{'type':'record','record':'a','test':{'type':'isPresent'},'in':{'type':'day','offset':0}}"
            })
    @DisplayName("A11 what the JSON Schema refuses, the reader refuses")
    void refusesWhatTheReaderRefuses(String criterion) {
        assertThat(admits(Refused.documentOf(criterion).replace('\'', '"'))).isFalse();
        assertThat(Refused.criterion(criterion)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{'version':1}",
                "{'version':2,'criterion':{'type':'everyone'}}",
                "{'version':'1','criterion':{'type':'everyone'}}",
                "{'version':1,'criterion':{'type':'everyone'},'name':'x'}"
            })
    void refusesWhatIsNoDocument(String document) {
        assertThat(admits(document.replace('\'', '"'))).isFalse();
        assertThat(Refused.document(document)).isNotEmpty();
    }
}
