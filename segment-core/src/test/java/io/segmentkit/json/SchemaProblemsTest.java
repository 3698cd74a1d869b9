package io.segmentkit.json;

import static io.segmentkit.criteria.Criteria.choice;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.monthDay;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.criteria.Criteria.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.schema.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reading with a schema: its problems beside those of the document, by their exact words and places. */
class SchemaProblemsTest {
    private static final Schema SCHEMA = Schema.builder()
            .attributes(
                    text("city"),
                    integer("score"),
                    date("birthday"),
                    monthDay("nameDay"),
                    choice("tier", "gold", "tin"))
            .multiValued(text("emails"))
            .labels(tags())
            .activity("purchase", number("amount"), text("product"))
            .record("deal", choice("stage", "won", "lost"))
            .build();

    @Test
    @DisplayName(
            "A10 unknown attribute, wrong type, value outside a choice, inverted range, negative N and a window on a"
                    + " non-date come back at once")
    void allProblemsComeBackAtOnce() {
        assertThat(Refused.criterion(
                        "{'type':'allOf','operands':["
                                + "{'type':'attribute','attribute':'citty','test':{'type':'is','value':'Warszawa'}},"
                                + "{'type':'not','operand':{'type':'attribute','attribute':'score','test':{'type':'is','value':'high'}}},"
                                + "{'type':'attribute','attribute':'tier','test':{'type':'oneOf','values':['gold','silver','tin','iron']}},"
                                + "{'type':'attribute','attribute':'score','test':{'type':'between','from':10,'to':5}},"
                                + "{'type':'attribute','attribute':'birthday','test':{'type':'in','window':{'type':'lastDays','days':-3}}},"
                                + "{'type':'attribute','attribute':'city','test':{'type':'in','window':{'type':'day','offset':0}}}"
                                + "]}",
                        SCHEMA))
                .containsExactly(
                        "/criterion/operands/0/attribute: unknown attribute, found \"citty\", valid: city, score,"
                                + " birthday, nameDay, tier, emails",
                        "/criterion/operands/1/operand/test/value: wrong type of value, score is of type"
                                + " integer, found \"high\"",
                        "/criterion/operands/2/test/values/1: not a choice of tier, found \"silver\", valid: gold,"
                                + " tin",
                        "/criterion/operands/2/test/values/3: not a choice of tier, found \"iron\", valid: gold,"
                                + " tin",
                        "/criterion/operands/3/test: range is inverted or empty: from 10 to 5",
                        "/criterion/operands/4/test/window/days: days must be 0 to 1000000, found -3",
                        "/criterion/operands/5/test/window: only dates, timestamps and month-days fall within a"
                                + " window, city is of type text, found today");
    }

    @Test
    @DisplayName("A10 each half of a leaf is checked even where the other half is broken")
    void checksWhatCouldBeRead() {
        assertThat(Refused.criterion(
                        "{'type':'attribute','attribute':'citty','test':{'type':'between','from':10,'to':5}}", SCHEMA))
                .containsExactly(
                        "/criterion/attribute: unknown attribute, found \"citty\", valid: city, score, birthday,"
                                + " nameDay, tier, emails",
                        "/criterion/test: range is inverted or empty: from 10 to 5");
        assertThat(Refused.criterion(
                        "{'type':'attribute','attribute':'city','test':{'type':'between','from':10,'to':5}}", SCHEMA))
                .containsExactly(
                        "/criterion/test: range is inverted or empty: from 10 to 5",
                        "/criterion/test/from: wrong type of value, city is of type text, found 10",
                        "/criterion/test/to: wrong type of value, city is of type text, found 5");
        assertThat(Refused.criterion(
                        "{'type':'attribute','attribute':'tier','test':{'type':'noneOf','values':['bronze',{},'tin']}}",
                        SCHEMA))
                .containsExactly(
                        "/criterion/test/values/1: expected an object with exactly one field: a value, found an"
                                + " object, valid: date, timestamp, monthDay",
                        "/criterion/test/values/0: not a choice of tier, found \"bronze\", valid: gold, tin");
        assertThat(Refused.criterion(
                        "{'type':'attribute','attribute':'city','test':{'type':'in','window':{'type':'lastDays','days':-3}}}",
                        SCHEMA))
                .containsExactly(
                        "/criterion/test/window/days: days must be 0 to 1000000, found -3",
                        "/criterion/test/window: only dates, timestamps and month-days fall within a window,"
                                + " city is of type text, found an object");
        assertThat(Refused.criterion(
                        "{'type':'attribute','attribute':'nameDay','test':{'type':'in','window':{'type':'lastDays','days':-3}}}",
                        SCHEMA))
                .containsExactly("/criterion/test/window/days: days must be 0 to 1000000, found -3");
        assertThat(Refused.criterion(
                        "{'type':'attribute','attribute':'score','test':{'type':'contains','text':''}}", SCHEMA))
                .containsExactly(
                        "/criterion/test/text: text must not be empty",
                        "/criterion/test: only texts are searched, score is of type integer, found an object");
        assertThat(Refused.criterion("{'type':'attribute','attribute':'citty'}", SCHEMA))
                .containsExactly(
                        "/criterion/attribute: unknown attribute, found \"citty\", valid: city, score, birthday,"
                                + " nameDay, tier, emails",
                        "/criterion: missing field \"test\"");
        assertThat(Refused.criterion("{'type':'labels','set':'colour','has':'some','labels':[]}", SCHEMA))
                .containsExactly(
                        "/criterion/set: unknown label set, found \"colour\", valid: tag",
                        "/criterion/has: unknown way to have labels, found \"some\", valid: any, all, none",
                        "/criterion/labels: labels must not be empty");
    }

    @Test
    @DisplayName("A10 conditions and measures of activities and records are checked against their own attributes")
    void checksRowsAgainstTheirOwnAttributes() {
        assertThat(Refused.criterion(
                        "{'type':'activity','activity':'purchase',"
                                + "'where':{'type':'anyOf','operands':["
                                + "{'type':'attribute','attribute':'city','test':{'type':'isPresent'}},"
                                + "{'type':'attribute','attribute':'amount','test':{'type':'is','value':'much'}},{}]},"
                                + "'in':{'type':'lastDays'},"
                                + "'measure':{'type':'sum','attribute':'product'},"
                                + "'test':{'type':'atLeast','value':{'date':'2025-05-07'}}}",
                        SCHEMA))
                .containsExactly(
                        "/criterion/where/operands/0/attribute: unknown attribute, found \"city\", valid: amount,"
                                + " product",
                        "/criterion/where/operands/1/test/value: wrong type of value, amount is of type decimal,"
                                + " found \"much\"",
                        "/criterion/where/operands/2: missing field \"type\" of a criterion, valid: allOf, anyOf,"
                                + " not, attribute",
                        "/criterion/in: missing field \"days\"",
                        "/criterion/measure/attribute: only numbers have a sum, found product: text");
        assertThat(Refused.criterion(
                        "{'type':'activity','activity':'purchase','measure':{'type':'max','attribute':'amount'},"
                                + "'test':{'type':'atLeast','value':{'date':'2025-05-07'}}}",
                        SCHEMA))
                .containsExactly("/criterion/test/value: wrong type of value, greatest amount is of type decimal, found"
                        + " 2025-05-07");
        assertThat(Refused.criterion(
                        "{'type':'activity','activity':'purchase','test':{'type':'between','from':1.5,'to':0.5}}",
                        SCHEMA))
                .containsExactly(
                        "/criterion/test: range is inverted or empty: from 1.5 to 0.5",
                        "/criterion/test/from: wrong type of value, the number is of type integer, found 1.5",
                        "/criterion/test/to: wrong type of value, the number is of type integer, found 0.5");
        assertThat(Refused.criterion(
                        "{'type':'record','record':'deal','measure':{'type':'first'},"
                                + "'where':{'type':'attribute','attribute':'stage','test':{'type':'is','value':'open'}},"
                                + "'test':{'type':'isPresent'}}",
                        SCHEMA))
                .containsExactly(
                        "/criterion/where/test/value: not a choice of stage, found \"open\", valid: won, lost",
                        "/criterion/measure: records have no time of their own: measure a date or timestamp"
                                + " attribute by min or max instead of first time");
    }

    @Test
    void saysNothingMoreOfWhatIsUnknown() {
        assertThat(Refused.criterion(
                        "{'type':'activity','activity':'visit',"
                                + "'where':{'type':'attribute','attribute':'page','test':{'type':'is','value':1}},"
                                + "'measure':{'type':'sum','attribute':'seconds'},'test':{'type':'lessThan','value':1}}",
                        SCHEMA))
                .containsExactly("/criterion/activity: unknown activity, found \"visit\", valid: purchase");
        assertThat(Refused.criterion("{'type':'record','record':'order','test':{'type':'isPresent'}}", SCHEMA))
                .containsExactly("/criterion/record: unknown record, found \"order\", valid: deal");
    }
}
