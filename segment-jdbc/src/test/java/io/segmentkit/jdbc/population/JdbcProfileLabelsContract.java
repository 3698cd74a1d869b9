package io.segmentkit.jdbc.population;

import static io.segmentkit.criteria.Criteria.categories;
import static io.segmentkit.criteria.Criteria.tags;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.action.ProfileLabels;
import io.segmentkit.contract.ProfileLabelsContract;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.population.Population;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Tags and categories in one link table of two tenants: their kind and their tenant are fixed conditions. The other tenant's
 * profile 9001 has the tag and the category, and so has, in the other tenant's rows, profile 5.
 */
abstract class JdbcProfileLabelsContract extends ProfileLabelsContract {
    static final String OTHERS = "select count(*) from \"label\" where \"tenant\" = 8";

    /** The database, the same for all tests of a class. */
    abstract TestDatabase database();

    /** The type of ids. */
    String idType() {
        return "bigint";
    }

    String id(int number) {
        return Integer.toString(number);
    }

    TableMapping mapping() {
        LinkedTable rows = LinkedTable.of("label", "profile").where("tenant", 7, 17);
        return TableMapping.of("person")
                .id("id")
                .where("tenant", 7)
                .tags(rows.where("kind", "tag"), "label")
                .categories(rows.where("kind", "category"), "label")
                .build();
    }

    @Override
    protected ProfileLabels labels() {
        database()
                .execute(
                        "drop table if exists \"label\"",
                        "drop table if exists \"person\"",
                        "create table \"person\" (\"id\" " + idType() + " primary key, \"tenant\" integer not null)",
                        "create table \"label\" (\"profile\" " + idType()
                                + " not null, \"label\" varchar(100) not null,"
                                + " \"kind\" varchar(10) not null, \"tenant\" integer not null,"
                                + " unique (\"profile\", \"label\", \"kind\", \"tenant\"))",
                        "insert into \"person\" values " + people(),
                        "insert into \"label\" values (" + id(1) + ", 'vip', 'tag', 7), (" + id(2)
                                + ", 'vip', 'tag', 7), ("
                                + id(3) + ", 'vip', 'category', 7), (" + id(9001) + ", 'vip', 'tag', 8), (" + id(9001)
                                + ", 'vip', 'category', 8), (" + id(5) + ", 'vip', 'tag', 8)");
        return JdbcProfileLabels.of(database(), mapping());
    }

    final String people() {
        return IntStream.rangeClosed(1, COUNT)
                        .mapToObj(i -> "(" + id(i) + ", 7)")
                        .collect(Collectors.joining(", ")) + ", (" + id(9001) + ", 8)";
    }

    @Override
    protected Population population() {
        return JdbcPopulation.of(database(), mapping());
    }

    @Test
    @DisplayName("S6 rows of others are never touched, and what is added meets the fixed conditions")
    void rowsOfOthersAreNeverTouched() {
        ProfileLabels labels = labels();
        assertThat(labels.remove(tags(), "vip", List.of("9001", "5"))).isZero();
        assertThat(labels.remove(categories(), "vip", List.of("9001"))).isZero();
        assertThat(labels.add(tags(), "vip", List.of("9001"))).isZero();
        assertThat(labels.add(tags(), "vip", List.of("5"))).isEqualTo(1);
        assertThat(labels.remove(tags(), "vip", List.of("5"))).isEqualTo(1);
        assertThat(labels.add(tags(), "new", List.of("5"))).isEqualTo(1);
        assertThat(database().number(OTHERS)).isEqualTo(3);
        assertThat(database().number("select count(*) from \"label\" where \"tenant\" = 7 and \"kind\" = 'tag'"))
                .isEqualTo(3);
        assertThat(database().openConnections()).isZero();
    }
}
