package io.segmentkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is said about what is no document, by its exact words and place. */
class DocumentProblemsTest {
    @Test
    @DisplayName("A11 the version must be exactly the one that is known")
    void refusesOtherVersions() {
        assertThat(Refused.document("{'criterion':{'type':'everyone'}}")).containsExactly("missing field \"version\"");
        assertThat(Refused.document("{'version':2,'criterion':{'type':'from the future'},'more':1}"))
                .containsExactly("/version: unsupported version, found 2, valid: 1");
        assertThat(Refused.document("{'version':0,'criterion':{'type':'everyone'}}"))
                .containsExactly("/version: unsupported version, found 0, valid: 1");
        assertThat(Refused.document("{'version':'1','criterion':{'type':'everyone'}}"))
                .containsExactly("/version: expected a whole number, found \"1\"");
        assertThat(Refused.document("{'version':1.5,'criterion':{'type':'everyone'}}"))
                .containsExactly("/version: expected a whole number, found 1.5");
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertThat(Refused.document("[]")).containsExactly("expected an object: a document, found an array");
        assertThat(Refused.document("null")).containsExactly("expected an object: a document, found null");
        assertThat(Refused.document("{}")).containsExactly("missing field \"version\"", "missing field \"criterion\"");
        assertThat(Refused.document("{'type':'everyone'}"))
                .containsExactly(
                        "missing field \"version\"",
                        "missing field \"criterion\"",
                        "/type: unknown field, found \"type\", valid: version, criterion");
        assertThat(Refused.document("{'version':1,'criterion':{'type':'everyone'},'name':'all'}"))
                .containsExactly("/name: unknown field, found \"name\", valid: version, criterion");
    }

    @Test
    @DisplayName("A11 what is no JSON is refused with line and column, in words of our own")
    void tellsWhereItIsNoJson() {
        assertThat(Refused.document("")).containsExactly("the document is empty");
        assertThat(Refused.document(" \n ")).containsExactly("the document is empty");
        assertThat(Refused.document("{'version':1,"))
                .containsExactly("not JSON at line 1, column 14: the document ends too early");
        assertThat(Refused.document("{'version':'1"))
                .containsExactly("not JSON at line 1, column 14: the document ends too early");
        assertThat(Refused.document("{'version':1,\n 'criterion':{type:'everyone'}}"))
                .containsExactly("not JSON at line 2, column 15, found \"type:\\\"everyone\\\"}}\"");
        assertThat(Refused.document("{'version':1,}")).containsExactly("not JSON at line 1, column 14, found \"}\"");
        assertThat(Refused.document("{'version':01}")).containsExactly("not JSON at line 1, column 13, found \"1}\"");
        assertThat(Refused.document("{'version':NaN}")).containsExactly("not JSON at line 1, column 15, found \"}\"");
        assertThat(Refused.document("{'version':1} // one"))
                .containsExactly("not JSON at line 1, column 15, found \"// one\"");
        assertThat(Refused.document("{'version':1}}")).containsExactly("not JSON at line 1, column 14, found \"}\"");
        assertThat(Refused.document("{'version':1} {'version':1}"))
                .containsExactly(
                        "the document goes on after its end at line 1, column 15, found \"{\\\"version\\\":1}\"");
        assertThat(Refused.document("{'a\nb':1}"))
                .containsExactly("not JSON at line 1, column 4, found \"\\nb\\\":1}\"");
        assertThat(Refused.document("<criterion/>"))
                .containsExactly("not JSON at line 1, column 1, found \"<criterion/>\"");
    }

    @Test
    @DisplayName("A11 a field that comes twice is a problem, wherever it is, and the rest is read all the same")
    void refusesDuplicateFields() {
        assertThat(Refused.document("{'version':1,'version':1,'criterion':{'type':'not','operand':"
                        + "{'type':'saved','name':'a','name':'b','name':''},'type':'everyone'}}"))
                .containsExactly(
                        "/version: duplicate field, found \"version\"",
                        "/criterion/operand/name: duplicate field, found \"name\"",
                        "/criterion/operand/name: duplicate field, found \"name\"",
                        "/criterion/type: duplicate field, found \"type\"");
        assertThat(Refused.document("{'version':1,'criterion':{'type':'maybe','a~/b':[{'x':1,'x':{'y':1,'y':2}}]}}"))
                .containsExactly(
                        "/criterion/a~0~1b/0/x: duplicate field, found \"x\"",
                        "/criterion/a~0~1b/0/x/y: duplicate field, found \"y\"",
                        "/criterion/type: unknown kind of criterion, found \"maybe\", valid: allOf, anyOf, not,"
                                + " attribute, everyone, labels, activity, record, segment, saved");
    }

    @Test
    void refusesNumbersThatNothingCanHold() {
        assertThat(Refused.test("{'type':'is','value':1e99999999999}"))
                .containsExactly("/criterion/test/value: number out of range, found 1e99999999999");
        assertThat(Refused.test("{'type':'is','value':-1e-2147483647}"))
                .containsExactly(
                        "/criterion/test/value: number must have at most 100 digits on either side of the point,"
                                + " found 1 digits with scale 2147483647");
        assertThat(Refused.test("{'type':'is','value':1e2147483647}"))
                .containsExactly(
                        "/criterion/test/value: number must have at most 100 digits on either side of the point,"
                                + " found 1 digits with scale -2147483647");
        assertThat(Refused.test("{'type':'in','window':{'type':'lastDays','days':1e999999999}}"))
                .containsExactly("/criterion/test/window/days: expected a whole number of at most 32 bits, found"
                        + " 1E+999999999");
        assertThat(Refused.test("{'type':'is','value':" + "9".repeat(1_001) + "}"))
                .containsExactly("/criterion/test/value: a number may have at most 1000 characters, found 1001");
    }
}
