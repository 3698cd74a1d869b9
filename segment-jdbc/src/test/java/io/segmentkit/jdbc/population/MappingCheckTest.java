package io.segmentkit.jdbc.population;

import static io.segmentkit.criteria.Criteria.bool;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.jdbc.table.BooleanColumn;
import io.segmentkit.jdbc.table.DateColumn;
import io.segmentkit.jdbc.table.InvalidMappingException;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.jdbc.table.TableName;
import io.segmentkit.schema.Problem;
import org.junit.jupiter.api.Test;

class MappingCheckTest {
    private static TestDatabase database() {
        TestDatabase database = TestDatabase.h2();
        database.execute(
                "create schema \"crm\"",
                "create table \"crm\".\"customer\" (\"id\" bigint, \"city\" varchar(50), \"born\" varchar(10),"
                        + " \"score\" integer, \"flag\" varchar(1))",
                "create table \"tag\" (\"customer_id\" varchar(50), \"name\" varchar(50))");
        return database;
    }

    @Test
    void whatDoesNotFitTheDatabaseIsToldAtOnce() {
        TestDatabase database = database();
        TableMapping mapping = TableMapping.of(TableName.of("crm", "customer"))
                .id("id")
                .where("deleted", false)
                .bind(text("city"), "town")
                .bind(date("born"), "born")
                .bind(integer("score"), "city")
                .bind(bool("flag"), BooleanColumn.zeroOne("flag"))
                .tags(LinkedTable.of("tag", "customer_id"), "name")
                .categories(LinkedTable.of("category", "customer_id"), "name")
                .build();
        assertThatThrownBy(() -> JdbcPopulation.of(database, mapping))
                .isInstanceOfSatisfying(
                        InvalidMappingException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Problem::toString)
                                .containsExactly(
                                        "crm.customer.deleted: there is no such column, valid: id, city, born, score, flag",
                                        "crm.customer.town: there is no such column, valid: id, city, born, score, flag",
                                        "crm.customer.born: born: date as DateColumn needs another type, found CHARACTER"
                                                + " VARYING, valid: date",
                                        "crm.customer.city: score: integer as NumberColumn needs another type, found CHARACTER"
                                                + " VARYING, valid: number",
                                        "crm.customer.flag: flag: boolean as BooleanColumn needs another type, found CHARACTER"
                                                + " VARYING, valid: number",
                                        "tag.customer_id: the id of a profile needs another type, found CHARACTER VARYING,"
                                                + " valid: number",
                                        "category: cannot be read, SQL state 42S02"))
                .hasMessageStartingWith("7 problems:");
        assertThat(database.openConnections()).isZero();
    }

    @Test
    void whatFitsIsTaken() {
        TableMapping mapping = TableMapping.of(TableName.of("crm", "customer"))
                .id("id")
                .where("city", "x", "y")
                .bind(date("born"), DateColumn.as(DateColumn.Form.ISO_TEXT, "born"))
                .bind(bool("flag"), BooleanColumn.marked("flag", "Y", "N"))
                .build();
        JdbcPopulation population = JdbcPopulation.of(database(), mapping);
        assertThat(population.size()).isZero();
        assertThat(population.schema().attributes().names()).containsExactly("born", "flag");
    }

    @Test
    void aMappingMustSayWhereTheIdIs() {
        assertThatThrownBy(() -> TableMapping.of("customer").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mapping of table customer must say where the id is: id(...)");
    }

    @Test
    void activitiesMustSayWhenTheyHappened() {
        assertThatThrownBy(() ->
                        TableMapping.of("customer").activity("visit", LinkedTable.of("visit", "customer_id"), a -> a))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("activities of table visit must say when they happened: at(...)");
    }
}
