package io.segmentkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is said about each mistake in a criterion, by its exact words and place. */
class ReadingProblemsTest {
    @Test
    @DisplayName("A11 an unknown kind is named with its place and the kinds there are")
    void namesUnknownKinds() {
        assertThat(Refused.criterion("{'type':'maybe'}"))
                .containsExactly(
                        "/criterion/type: unknown kind of criterion, found \"maybe\", valid: allOf, anyOf, not,"
                                + " attribute, everyone, labels, activity, record, segment, saved");
        assertThat(Refused.test("{'type':'isnt'}"))
                .containsExactly(
                        "/criterion/test/type: unknown kind of test, found \"isnt\", valid: isPresent, isAbsent,"
                                + " is, isNot, oneOf, noneOf, lessThan, atMost, greaterThan, atLeast, between, range,"
                                + " contains, startsWith, endsWith, in");
        assertThat(Refused.test("{'type':'in','window':{'type':'someday'}}"))
                .containsExactly("/criterion/test/window/type: unknown kind of window, found \"someday\", valid: day,"
                        + " lastDays, moreThanDaysAgo, olderThanDays, nextDays, inDaysOrLater, days, calendar,"
                        + " dates, lastHours, nextHours, ignoringYear, dayOfYearRange, months, weekdays");
        assertThat(Refused.test(
                        "{'type':'in','window':{'type':'ignoringYear','window':{'type':'lastHours','hours':1}}}"))
                .containsExactly("/criterion/test/window/window/type: not a kind of window whose year can be ignored,"
                        + " found \"lastHours\", valid: day, lastDays, moreThanDaysAgo, olderThanDays, nextDays,"
                        + " inDaysOrLater, days, calendar, dates");
        assertThat(Refused.criterion("{'type':'activity','activity':'a','measure':{'type':'median'},"
                        + "'test':{'type':'isPresent'}}"))
                .containsExactly(
                        "/criterion/measure/type: unknown kind of measure, found \"median\", valid: count, sum,"
                                + " min, max, average, distinct, first, last");
        assertThat(Refused.criterion("{'type':3}")).containsExactly("/criterion/type: expected a text, found 3");
        assertThat(Refused.criterion("{}"))
                .containsExactly(
                        "/criterion: missing field \"type\" of a criterion, valid: allOf, anyOf, not, attribute,"
                                + " everyone, labels, activity, record, segment, saved");
    }

    @Test
    void tellsWhatCannotBeAskedOfARow() {
        assertThat(Refused.criterion("{'type':'activity','activity':'a','test':{'type':'isPresent'},"
                        + "'where':{'type':'not','operand':{'type':'segment','segment':'vip'}}}"))
                .containsExactly("/criterion/where/operand/type: an activity or record can be asked for its own"
                        + " attributes only, composed, found \"segment\", valid: allOf, anyOf, not, attribute");
        assertThat(Refused.criterion(
                        "{'type':'record','record':'a','in':{'type':'day','offset':0},'test':{'type':'isPresent'}}"))
                .containsExactly(
                        "/criterion/in: unknown field, found \"in\", valid: type, record, where, measure, test");
        assertThat(Refused.criterion(
                        "{'type':'record','record':'a','measure':{'type':'last'},'test':{'type':'isPresent'}}"))
                .containsExactly("/criterion/measure: records have no time of their own: measure a date or timestamp"
                        + " attribute by min or max instead of last time");
    }

    @Test
    @DisplayName("A11 an unknown field is named with its place and the fields there are")
    void namesUnknownFields() {
        assertThat(Refused.criterion("{'type':'saved','name':'a','a/b~c':1,'colour':2}"))
                .containsExactly(
                        "/criterion/a~1b~0c: unknown field, found \"a/b~c\", valid: type, name",
                        "/criterion/colour: unknown field, found \"colour\", valid: type, name");
        assertThat(Refused.test("{'type':'is','value':{'date':'2025-05-07','zone':'UTC'}}"))
                .containsExactly("/criterion/test/value/zone: unknown field, found \"zone\", valid: date");
        assertThat(Refused.test("{'type':'isPresent','value':1}"))
                .containsExactly("/criterion/test/value: unknown field, found \"value\", valid: type");
    }

    @Test
    @DisplayName("A10 a missing part is a problem, never a criterion that matches nobody")
    void namesMissingFields() {
        assertThat(Refused.criterion("{'type':'allOf'}")).containsExactly("/criterion: missing field \"operands\"");
        assertThat(Refused.criterion("{'type':'attribute'}"))
                .containsExactly("/criterion: missing field \"attribute\"", "/criterion: missing field \"test\"");
        assertThat(Refused.criterion("{'type':'labels'}"))
                .containsExactly(
                        "/criterion: missing field \"set\"",
                        "/criterion: missing field \"has\"",
                        "/criterion: missing field \"labels\"");
        assertThat(Refused.criterion("{'type':'activity'}"))
                .containsExactly("/criterion: missing field \"activity\"", "/criterion: missing field \"test\"");
        assertThat(Refused.test("{'type':'range','from':1}"))
                .containsExactly(
                        "/criterion/test: missing field \"fromIncluded\"",
                        "/criterion/test: missing field \"to\"",
                        "/criterion/test: missing field \"toIncluded\"");
        assertThat(Refused.test("{'type':'in','window':{'type':'dates'}}"))
                .containsExactly("/criterion/test/window: at least one of from and to must be given");
        assertThat(Refused.test("{'type':'is','value':{}}"))
                .containsExactly("/criterion/test/value: expected an object with exactly one field: a value, found an"
                        + " object, valid: date, timestamp, monthDay");
    }

    @Test
    void namesWrongTypes() {
        assertThat(Refused.criterion("[]"))
                .containsExactly("/criterion: expected an object: a criterion, found an array");
        assertThat(Refused.criterion("{'type':'allOf','operands':{}}"))
                .containsExactly("/criterion/operands: expected an array, found an object");
        assertThat(Refused.criterion("{'type':'allOf','operands':[1,null,'x']}"))
                .containsExactly(
                        "/criterion/operands/0: expected an object: a criterion, found 1",
                        "/criterion/operands/1: expected an object: a criterion, found null",
                        "/criterion/operands/2: expected an object: a criterion, found \"x\"");
        assertThat(Refused.criterion("{'type':'segment','segment':7}"))
                .containsExactly("/criterion/segment: expected a text, found 7");
        assertThat(Refused.test("{'type':'is','value':null}"))
                .containsExactly("/criterion/test/value: expected a value: a text, a number, true, false or an object"
                        + " with a date, a timestamp or a monthDay, found null");
        assertThat(Refused.test("{'type':'is','value':[1]}"))
                .containsExactly("/criterion/test/value: expected a value: a text, a number, true, false or an object"
                        + " with a date, a timestamp or a monthDay, found an array");
        assertThat(Refused.test("{'type':'is','value':'a','ignoringCase':1}"))
                .containsExactly("/criterion/test/ignoringCase: expected true or false, found 1");
        assertThat(Refused.test("{'type':'is','value':5,'ignoringCase':true}"))
                .containsExactly("/criterion/test/value: only texts have a case to ignore, found 5");
        assertThat(Refused.test("{'type':'contains','text':5}"))
                .containsExactly("/criterion/test/text: expected a text, found 5");
        assertThat(Refused.test("{'type':'range','from':1,'fromIncluded':'yes','to':2,'toIncluded':true}"))
                .containsExactly("/criterion/test/fromIncluded: expected true or false, found \"yes\"");
        assertThat(Refused.test("{'type':'in','window':{'type':'lastDays','days':'3'}}"))
                .containsExactly("/criterion/test/window/days: expected a whole number, found \"3\"");
        assertThat(Refused.test("{'type':'in','window':{'type':'lastDays','days':1.5}}"))
                .containsExactly("/criterion/test/window/days: expected a whole number, found 1.5");
        assertThat(Refused.test("{'type':'in','window':{'type':'lastDays','days':99999999999}}"))
                .containsExactly("/criterion/test/window/days: expected a whole number of at most 32 bits, found"
                        + " 99999999999");
        assertThat(Refused.test("{'type':'in','window':null}"))
                .containsExactly("/criterion/test/window: expected an object: a window, found null");
    }

    @Test
    void namesWordsAndDaysThatThereAreNot() {
        assertThat(Refused.test("{'type':'in','window':{'type':'calendar','unit':'decade','offset':-3000}}"))
                .containsExactly(
                        "/criterion/test/window/unit: unknown calendar unit, found \"decade\", valid: week, month,"
                                + " quarter, year",
                        "/criterion/test/window/offset: offset must be -2700 to 2700, found -3000");
        assertThat(Refused.test("{'type':'in','window':{'type':'months','months':['June','juli','july']}}"))
                .containsExactly(
                        "/criterion/test/window/months/0: unknown month, found \"June\", valid: january, february,"
                                + " march, april, may, june, july, august, september, october, november, december",
                        "/criterion/test/window/months/1: unknown month, found \"juli\", valid: january, february,"
                                + " march, april, may, june, july, august, september, october, november, december");
        assertThat(Refused.test("{'type':'in','window':{'type':'weekdays','days':['sat']}}"))
                .containsExactly("/criterion/test/window/days/0: unknown day of the week, found \"sat\", valid: monday,"
                        + " tuesday, wednesday, thursday, friday, saturday, sunday");
        assertThat(Refused.criterion("{'type':'labels','set':'tag','has':'ANY','labels':['a']}"))
                .containsExactly("/criterion/has: unknown way to have labels, found \"ANY\", valid: any, all, none");
        assertThat(Refused.test("{'type':'is','value':{'date':'2025-02-29'}}"))
                .containsExactly(
                        "/criterion/test/value/date: expected a date such as \"2025-05-07\", found \"2025-02-29\"");
        assertThat(Refused.test("{'type':'is','value':{'date':20250507}}"))
                .containsExactly("/criterion/test/value/date: expected a date such as \"2025-05-07\", found 20250507");
        assertThat(Refused.test("{'type':'is','value':{'timestamp':'2025-05-07T10:00:00+02:00'}}"))
                .containsExactly("/criterion/test/value/timestamp: expected a timestamp in UTC such as"
                        + " \"2025-05-07T10:00:00Z\", found \"2025-05-07T10:00:00+02:00\"");
        assertThat(Refused.test("{'type':'is','value':{'monthDay':'02-30'}}"))
                .containsExactly("/criterion/test/value/monthDay: expected a month and day such as \"--02-29\", found"
                        + " \"02-30\"");
        assertThat(Refused.test("{'type':'is','value':{'date':'2025-05-07','monthDay':'--05-07'}}"))
                .containsExactly("/criterion/test/value: expected an object with exactly one field: a value, found an"
                        + " object, valid: date, timestamp, monthDay");
    }

    @Test
    @DisplayName("A10 what no criterion can have is refused in the words of the criterion: negative N, inverted range")
    void namesValuesThatAreRefused() {
        assertThat(Refused.test("{'type':'in','window':{'type':'lastDays','days':-1}}"))
                .containsExactly("/criterion/test/window/days: days must be 0 to 1000000, found -1");
        assertThat(Refused.test("{'type':'in','window':{'type':'day','offset':-1000001}}"))
                .containsExactly("/criterion/test/window/offset: offset must be -1000000 to 1000000, found -1000001");
        assertThat(Refused.test("{'type':'in','window':{'type':'days','from':3,'to':-3}}"))
                .containsExactly("/criterion/test/window: range is inverted: from 3 to -3");
        assertThat(Refused.test("{'type':'in','window':{'type':'dates','from':'2025-05-07','to':'2025-05-06'}}"))
                .containsExactly("/criterion/test/window: range is inverted: from 2025-05-07 to 2025-05-06");
        assertThat(Refused.test("{'type':'in','window':{'type':'months','months':[]}}"))
                .containsExactly("/criterion/test/window/months: months must not be empty");
        assertThat(Refused.test("{'type':'between','from':10,'to':5}"))
                .containsExactly("/criterion/test: range is inverted or empty: from 10 to 5");
        assertThat(Refused.test("{'type':'between','from':'a','to':{'date':'2025-05-07'}}"))
                .containsExactly("/criterion/test/from: a range is of numbers, dates or timestamps, found \"a\"");
        assertThat(Refused.test("{'type':'between','from':1,'to':{'date':'2025-05-07'}}"))
                .containsExactly("/criterion/test: both ends of a range must be of one type, found 1 and 2025-05-07");
        assertThat(Refused.test("{'type':'range','from':1,'fromIncluded':true,'to':1,'toIncluded':false}"))
                .containsExactly("/criterion/test: range is inverted or empty: from 1 to 1");
        assertThat(Refused.test("{'type':'contains','text':''}"))
                .containsExactly("/criterion/test/text: text must not be empty");
        assertThat(Refused.test("{'type':'oneOf','values':[]}"))
                .containsExactly("/criterion/test/values: values must not be empty");
        assertThat(Refused.test("{'type':'is','value':1e100}"))
                .containsExactly(
                        "/criterion/test/value: number must have at most 100 digits on either side of the point,"
                                + " found 1 digits with scale -100");
        assertThat(Refused.criterion("{'type':'anyOf','operands':[]}"))
                .containsExactly("/criterion/operands: operands must not be empty");
        assertThat(Refused.criterion("{'type':'saved','name':' '}"))
                .containsExactly("/criterion/name: name must not be blank, found \" \"");
        assertThat(Refused.criterion("{'type':'labels','set':'','has':'any','labels':['a','']}"))
                .containsExactly(
                        "/criterion/set: labelSet must not be blank, found \"\"",
                        "/criterion/labels/1: label must not be blank, found \"\"");
        assertThat(Refused.criterion("{'type':'labels','set':'tag','has':'any','labels':[]}"))
                .containsExactly("/criterion/labels: labels must not be empty");
    }

    @Test
    void namesHalvesOfSurrogatePairs() {
        assertThat(Refused.test("{'type':'is','value':'a\\ud83d'}"))
                .containsExactly("/criterion/test/value: text has half a surrogate pair at index 1");
        assertThat(Refused.test("{'type':'contains','text':'\ud83d'}"))
                .containsExactly("/criterion/test/text: text has half a surrogate pair at index 0");
        assertThat(Refused.criterion("{'type':'segment','segment':'\\ude00'}"))
                .containsExactly("/criterion/segment: text has half a surrogate pair at index 0");
    }

    @Test
    void readsOnBehindEachProblem() {
        assertThat(Refused.criterion("{'type':'allOf','operands':["
                        + "{'type':'sometimes'},"
                        + "{'type':'not','operand':{'type':'attribute','attribute':'','test':"
                        + "{'type':'oneOf','values':['a',[],{'date':'x'}],'mode':1}}},"
                        + "{'type':'activity','activity':7,'where':{'type':'everyone'},"
                        + "'in':{'type':'lastDays'},'measure':{'type':'sum'},'test':{'type':'is'}}"
                        + "],'comment':'x'}"))
                .containsExactly(
                        "/criterion/operands/0/type: unknown kind of criterion, found \"sometimes\", valid: allOf,"
                                + " anyOf, not, attribute, everyone, labels, activity, record, segment, saved",
                        "/criterion/operands/1/operand/attribute: attribute must not be blank, found \"\"",
                        "/criterion/operands/1/operand/test/values/1: expected a value: a text, a number, true,"
                                + " false or an object with a date, a timestamp or a monthDay, found an array",
                        "/criterion/operands/1/operand/test/values/2/date: expected a date such as \"2025-05-07\","
                                + " found \"x\"",
                        "/criterion/operands/1/operand/test/mode: unknown field, found \"mode\", valid: type,"
                                + " values, ignoringCase",
                        "/criterion/operands/2/activity: expected a text, found 7",
                        "/criterion/operands/2/where/type: an activity or record can be asked for its own"
                                + " attributes only, composed, found \"everyone\", valid: allOf, anyOf, not, attribute",
                        "/criterion/operands/2/in: missing field \"days\"",
                        "/criterion/operands/2/measure: missing field \"attribute\"",
                        "/criterion/operands/2/test: missing field \"value\"",
                        "/criterion/comment: unknown field, found \"comment\", valid: type, operands");
    }
}
