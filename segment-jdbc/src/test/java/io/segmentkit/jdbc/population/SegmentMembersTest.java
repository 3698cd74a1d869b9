package io.segmentkit.jdbc.population;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.reference.MemberIds;
import io.segmentkit.schema.InvalidCriterionException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Segments of others as conditions, however many members they have. */
class SegmentMembersTest extends Customers {
    @ParameterizedTest
    @ValueSource(strings = {"H2", "SQLite", "DuckDB", "PostgreSQL", "MariaDB"})
    @DisplayName("A6 a segment of a million members is asked for like any other, wherever in a criterion")
    void aSegmentOfAMillionMembers(String engine) {
        TestDatabase database = withCustomers(engine, "varchar(60)", "'ID 7', 'x', 1", "'id,8\"', 'x', 1");
        insertCustomers(database, 20_000);
        List<String> ids = Stream.concat(
                        Stream.of("id,8\""), IntStream.range(0, 999_999).mapToObj(i -> "id " + i * 2))
                .toList();
        JdbcPopulation population = customers(database).withReferences(segment(MemberIds.of(ids)));
        assertThat(population.counts(
                        List.of(
                                inSegment("s"),
                                not(inSegment("s")),
                                anyOf(CITY.is("x"), not(inSegment("s"))),
                                allOf(CITY.is("x"), inSegment("s"))),
                        NOW))
                .containsExactly(10_001L, 10_001L, 10_002L, 1L);
        assertThat(members(population, allOf(CITY.is("x"), not(inSegment("s")))))
                .containsExactly("ID 7");
        assertThat(population.withReferences(segment(MemberIds.of(List.of()))).count(inSegment("s"), NOW))
                .isZero();
        assertThat(database.openConnections()).isZero();
    }

    private static void insertCustomers(TestDatabase database, int many) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into " + database.quoted("customer") + " values (?, 'y', 1)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < many; i++) {
                insert.setString(1, "id " + i);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "MariaDB"})
    void tablesOfIdsAreGoneWhenTheConnectionIsGivenBack(String engine) {
        TestDatabase database = withCustomers(engine, "bigint", "7, 'x', 1", "1007, 'x', 1");
        List<String> ids = IntStream.range(0, 1_000).mapToObj(Integer::toString).toList();
        JdbcPopulation population = customers(database).withReferences(segment(MemberIds.of(ids)));
        for (int i = 0; i < 2; i++) {
            assertThat(members(population, inSegment("s"))).containsExactly("7");
            assertThat(population.counts(List.of(inSegment("s"), not(inSegment("s"))), NOW))
                    .containsExactly(1L, 1L);
            assertThatThrownBy(() -> database.execute("select * from " + database.quoted("segmentkit_ids_0")))
                    .hasRootCauseInstanceOf(SQLException.class);
        }
    }

    @Test
    @DisplayName(
            "A6 a segment whose members cannot be listed is looked up here; more than four are refused with their path")
    void aSegmentThatCannotBeListed() {
        TestDatabase database = withCustomers("H2", "bigint", "7, 'x', 1", "8, 'x', 1", "9, 'y', 1");
        JdbcPopulation population = customers(database).withReferences(segment("7"::equals));
        assertThat(members(population, allOf(CITY.is("x"), not(inSegment("vip")))))
                .containsExactly("8");
        assertThat(population.count(anyOf(CITY.is("y"), inSegment("vip")), NOW)).isEqualTo(2);
        assertThat(population.count(allOf(inSegment("vip"), not(inSegment("vip"))), NOW))
                .isZero();
        assertThatThrownBy(() -> population.count(
                        allOf(inSegment("a"), inSegment("b"), inSegment("c"), inSegment("d"), not(inSegment("vip"))),
                        NOW))
                .isInstanceOf(InvalidCriterionException.class)
                .hasMessageContaining("members of the segment cannot be listed");
        assertThat(database.openConnections()).isZero();
    }
}
