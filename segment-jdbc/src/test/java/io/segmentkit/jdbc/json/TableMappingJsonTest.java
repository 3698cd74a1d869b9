package io.segmentkit.jdbc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.jdbc.table.BooleanColumn;
import io.segmentkit.jdbc.table.BoundAttribute;
import io.segmentkit.jdbc.table.BoundRows;
import io.segmentkit.jdbc.table.ChoiceColumn;
import io.segmentkit.jdbc.table.Column;
import io.segmentkit.jdbc.table.DateColumn;
import io.segmentkit.jdbc.table.FixedCondition;
import io.segmentkit.jdbc.table.InvalidMappingException;
import io.segmentkit.jdbc.table.Join;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.MonthDayColumn;
import io.segmentkit.jdbc.table.NamesTable;
import io.segmentkit.jdbc.table.NumberColumn;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.jdbc.table.TableName;
import io.segmentkit.jdbc.table.TextColumn;
import io.segmentkit.jdbc.table.TimestampColumn;
import io.segmentkit.schema.Problem;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableMappingJsonTest {
    private static final String EVERYTHING = """
            {"version": 1,
             "profiles": {
               "table": ["crm", "customer"], "id": "id",
               "where": [{"column": "tenant", "is": 7}, {"column": "state", "is": ["new", "old"]},
                         {"column": "deleted_at", "absent": true}],
               "joins": [{"as": "home", "column": "city_id", "table": "city", "key": "id",
                          "where": [{"column": "live", "is": true}]}],
               "attributes": {
                 "city": {"type": "text", "column": "home.name"},
                 "score": {"type": "integer"},
                 "balance": {"type": "decimal", "scale": 2},
                 "weight": {"type": "decimal", "form": "text", "scale": 3},
                 "vip": {"type": "boolean", "true": "Y", "false": "N"},
                 "adult": {"type": "boolean", "true": 1, "false": 0},
                 "active": {"type": "boolean"},
                 "born": {"type": "date", "column": "born_on", "form": "epochDays"},
                 "seen": {"type": "timestamp", "form": "isoTextT", "offset": "+02:00", "digits": 3},
                 "nameDay": {"type": "monthDay", "form": "number"},
                 "kind": {"type": "choice", "codes": {"CONTACT": 1, "COMPANY": [2, 3]}},
                 "country": {"type": "choice", "choices": ["PL", "CZ"]},
                 "phone": {"type": "text", "column": "value",
                   "rows": {"table": "custom", "profile": "customer_id", "key": "name"}},
                 "shoe": {"type": "integer", "column": "value",
                   "rows": {"table": "custom", "profile": "customer_id", "key": "name", "value": "shoe size", "single": true}}}},
             "labels": [
               {"set": "tag", "table": "tag", "profile": "customer_id", "column": "name"},
               {"set": "category", "table": "filed", "profile": "customer_id", "column": "category_id",
                "names": {"table": "category", "id": "id", "name": "name", "where": [{"column": "tenant", "is": 7}]}}],
             "activities": [
               {"type": "purchase", "table": "purchase", "profile": "customer_id",
                "at": {"column": "bought_at", "form": "dateTime"}, "parameters": {"amount": {"type": "decimal"}}},
               {"typeColumn": "kind", "types": ["page_view", "email_open"], "table": "event", "profile": "customer_id",
                "at": {"column": "at"}},
               {"typeColumn": "kind", "table": "call", "profile": "customer_id", "at": {"column": "at"}}],
             "records": [{"kind": "deal", "table": "deal", "profile": "customer_id",
                "attributes": {"value": {"type": "decimal"}}}]}
            """;

    private static Column column(TableMapping mapping, String attribute) {
        return mapping.attributes().get(attribute).column();
    }

    @Test
    void columnsAreRead() {
        TableMapping mapping = TableMappingJson.read(EVERYTHING);
        assertThat(mapping.table()).isEqualTo(TableName.of("crm", "customer"));
        assertThat(mapping.id()).isEqualTo("id");
        assertThat(mapping.fixed())
                .containsExactly(
                        FixedCondition.oneOf("tenant", 7L),
                        FixedCondition.oneOf("state", "new", "old"),
                        FixedCondition.absent("deleted_at"));
        assertThat(mapping.joined().joins())
                .containsExactly(Join.of("home", "city_id", "city", "id").where("live", true));
        assertThat(column(mapping, "city")).isEqualTo(new TextColumn("home.name"));
        assertThat(column(mapping, "score")).isEqualTo(NumberColumn.of("score"));
        assertThat(column(mapping, "balance")).isEqualTo(NumberColumn.ofScale("balance", 2));
        assertThat(column(mapping, "weight")).isEqualTo(NumberColumn.ofText("weight", 3));
        assertThat(column(mapping, "vip")).isEqualTo(BooleanColumn.marked("vip", "Y", "N"));
        assertThat(column(mapping, "adult")).isEqualTo(BooleanColumn.zeroOne("adult"));
        assertThat(column(mapping, "active")).isEqualTo(BooleanColumn.of("active"));
        assertThat(column(mapping, "born")).isEqualTo(DateColumn.as(DateColumn.Form.EPOCH_DAYS, "born_on"));
        assertThat(column(mapping, "seen"))
                .isEqualTo(TimestampColumn.as(TimestampColumn.Form.ISO_TEXT_T, "seen")
                        .at(ZoneOffset.ofHours(2))
                        .digits(3));
        assertThat(column(mapping, "nameDay")).isEqualTo(MonthDayColumn.as(MonthDayColumn.Form.NUMBER, "nameDay"));
        assertThat(column(mapping, "kind"))
                .isEqualTo(ChoiceColumn.coded("kind", Map.of(1L, "CONTACT", 2L, "COMPANY", 3L, "COMPANY")));
        assertThat(column(mapping, "country")).isEqualTo(ChoiceColumn.of("country"));
    }

    @Test
    void whatIsInOtherTablesIsRead() {
        TableMapping mapping = TableMappingJson.read(EVERYTHING);
        LinkedTable custom = LinkedTable.of("custom", "customer_id");
        BoundAttribute phone = mapping.attributes().get("phone");
        assertThat(phone.declared().multiValued()).isTrue();
        assertThat(phone.rows()).contains(custom.where("name", "phone"));
        BoundAttribute shoe = mapping.attributes().get("shoe");
        assertThat(shoe.declared().multiValued()).isFalse();
        assertThat(shoe.rows()).contains(custom.where("name", "shoe size"));
        assertThat(mapping.labels().get("tag").names()).isEmpty();
        assertThat(mapping.labels().get("category").names())
                .contains(NamesTable.of("category", "id", "name").where("tenant", 7));
        assertThat(mapping.activities()).containsOnlyKeys("purchase", "page_view", "email_open");
        BoundRows purchase = mapping.activities().get("purchase");
        assertThat(purchase.time()).contains(TimestampColumn.utc("bought_at"));
        assertThat(purchase.attributes()).containsOnlyKeys("amount");
        assertThat(mapping.activities().get("page_view").type()).isEqualTo(Optional.of("kind"));
        assertThat(mapping.otherActivities().orElseThrow().rows()).isEqualTo(LinkedTable.of("call", "customer_id"));
        assertThat(mapping.records()).containsOnlyKeys("deal");
    }

    private static List<String> problems(String text) {
        try {
            TableMappingJson.read(text);
            return List.of();
        } catch (InvalidMappingException invalid) {
            return invalid.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(problems("""
                {"version": 1,
                 "profiles": {"table": ["a", "b", "c", "d"], "ids": "id",
                   "where": [{"column": "tenant"}, {"column": "x", "is": [1, "2"]}, {"column": "y", "is": 1.5}],
                   "joins": [{"as": "a.b", "column": "c", "table": "t", "key": "k"}],
                   "attributes": {
                     "city": {"type": "string"},
                     "score": {"type": "integer", "scale": 99},
                     "vip": {"type": "boolean", "true": "Y", "false": "Y"},
                     "born": {"type": "date", "form": "epoch"},
                     "seen": {"type": "timestamp", "offset": "Europe/Warsaw", "digits": 10},
                     "kind": {"type": "choice", "choices": ["A"], "codes": {"A": 1, "B": 1}}}},
                 "activities": [{"type": "visit", "table": "visit", "profile": "customer_id"}],
                 "record": []}
                """))
                .containsExactlyInAnyOrder(
                        "/profiles/table: a table has a name of one to three parts, found [a, b, c, d], found an array",
                        "/profiles: missing field \"id\"",
                        "/profiles/where/0/is: expected values, or \"absent\": true in their place",
                        "/profiles/where/1/is: values of column x must be of one class, found an array",
                        "/profiles/where/2/is: expected a text, a whole number, true or false, found 1.5",
                        "/profiles/where/2/is: expected values, or \"absent\": true in their place, found 1.5",
                        "/profiles/joins/0/as: must not have a dot in it, found \"a.b\"",
                        "/profiles/attributes/city/type: unknown type, found \"string\", valid: text, integer, decimal,"
                                + " boolean, date, timestamp, choice, monthDay",
                        "/profiles/attributes/score/scale: scale must be 0 to 15, found 99, found 99",
                        "/profiles/attributes/vip/true: yes and no must differ, found Y for both, found \"Y\"",
                        "/profiles/attributes/born/form: unknown form, found \"epoch\", valid: date, dateTime, isoText,"
                                + " epochDays, epochSeconds, epochMillis",
                        "/profiles/attributes/seen/offset: expected an offset such as +02:00, found \"Europe/Warsaw\"",
                        "/profiles/attributes/seen/digits: digits must be 0 to 9, found 10, found 10",
                        "/profiles/attributes/kind/codes/B: this code stands for another choice already, found 1",
                        "/profiles/attributes/kind/codes: codes of kind must stand for its choices [A], found [B], found an"
                                + " object",
                        "/profiles/ids: unknown field, found \"ids\", valid: table, id, where, joins, attributes",
                        "/activities/0: missing field \"at\"",
                        "/record: unknown field, found \"record\", valid: version, profiles, labels, activities, records");
    }

    @Test
    void whatIsBoundTwiceIsTold() {
        assertThat(problems("""
                {"version": 1, "profiles": {"table": "p", "id": "id"},
                 "labels": [{"set": "tag", "table": "a", "profile": "p", "column": "c"},
                            {"set": "tag", "table": "b", "profile": "p", "column": "c"}],
                 "activities": [{"typeColumn": "t", "table": "a", "profile": "p", "at": {"column": "at"}},
                                {"typeColumn": "t", "table": "b", "profile": "p", "at": {"column": "at"}}],
                 "records": [{"kind": "deal", "table": "d", "profile": "p"}, {"kind": "deal", "table": "d", "profile": "p"}]}
                """))
                .containsExactly(
                        "/labels/1/set: label set tag is bound twice, found \"tag\"",
                        "/activities/1/types: activities of any type are bound twice: name their types",
                        "/records/1/kind: record deal is bound twice, found \"deal\"");
    }

    @Test
    void anotherVersionAndNoJsonAreRefused() {
        assertThat(problems("{\"version\": 2}")).containsExactly("/version: unsupported version, found 2, valid: 1");
        assertThatThrownBy(() -> TableMappingJson.read("{"))
                .isInstanceOf(InvalidMappingException.class)
                .hasMessageContaining("not JSON at line 1");
    }
}
