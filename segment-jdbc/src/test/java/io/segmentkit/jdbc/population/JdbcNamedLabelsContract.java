package io.segmentkit.jdbc.population;

import static io.segmentkit.criteria.Criteria.categories;
import static io.segmentkit.criteria.Criteria.tags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.action.ProfileLabels;
import io.segmentkit.action.UnknownLabelException;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.NamesTable;
import io.segmentkit.jdbc.table.TableMapping;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Labels by id, with their names in a table of their own; ids of profiles are texts. */
abstract class JdbcNamedLabelsContract extends JdbcProfileLabelsContract {
    @Override
    String idType() {
        return "varchar(50)";
    }

    @Override
    String id(int number) {
        return "'" + number + "'";
    }

    @Override
    TableMapping mapping() {
        LinkedTable rows = LinkedTable.of("label", "profile").where("tenant", 7, 17);
        NamesTable names = NamesTable.of("label_name", "id", "name").where("tenant", 7);
        return TableMapping.of("person")
                .id("id")
                .where("tenant", 7)
                .labels(tags(), rows.where("kind", "tag"), "name_id", names)
                .labels(categories(), rows.where("kind", "category"), "name_id", names)
                .build();
    }

    @Override
    protected ProfileLabels labels() {
        StringBuilder names = new StringBuilder("(900, 'vip', 8), (901, 'of others', 8)");
        for (int i = 0; i < LABELS.size(); i++) {
            names.append(", (")
                    .append(i)
                    .append(", '")
                    .append(LABELS.get(i).replace("'", "''"))
                    .append("', 7)");
        }
        database()
                .execute(
                        "drop table if exists \"label\"",
                        "drop table if exists \"person\"",
                        "drop table if exists \"label_name\"",
                        "create table \"person\" (\"id\" " + idType() + " primary key, \"tenant\" integer not null)",
                        "create table \"label_name\" (\"id\" bigint primary key, \"name\" varchar(100) not null,"
                                + " \"tenant\" integer not null)",
                        "create table \"label\" (\"profile\" " + idType() + " not null, \"name_id\" bigint not null,"
                                + " \"kind\" varchar(10) not null, \"tenant\" integer not null)",
                        "insert into \"person\" values " + people(),
                        "insert into \"label_name\" values " + names,
                        "insert into \"label\" values ('1', 0, 'tag', 7), ('2', 0, 'tag', 7), ('2', 0, 'tag', 7),"
                                + " ('3', 0, 'category', 7), ('9001', 900, 'tag', 8), ('9001', 0, 'category', 8),"
                                + " ('5', 0, 'tag', 8)");
        return JdbcProfileLabels.of(database(), mapping());
    }

    @Override
    @Test
    @DisplayName("S6 rows of others are never touched, and what is added meets the fixed conditions")
    void rowsOfOthersAreNeverTouched() {
        ProfileLabels labels = labels();
        assertThat(labels.remove(tags(), "vip", List.of("9001", "5", "1", "2"))).isEqualTo(2);
        assertThat(labels.add(tags(), "vip", List.of("9001"))).isZero();
        assertThat(labels.add(tags(), "vip", List.of("5", "6"))).isEqualTo(2);
        assertThat(database().number(OTHERS)).isEqualTo(3);
        assertThat(database().number("select count(*) from \"label\" where \"tenant\" = 7 and \"kind\" = 'tag'"))
                .isEqualTo(2);
        assertThat(database().openConnections()).isZero();
    }

    @Test
    @DisplayName("S6 a label that the table of names does not have is refused, and the table stays as it is")
    void anUnknownLabelIsRefused() {
        ProfileLabels labels = labels();
        for (String label : new String[] {"unknown", "of others", "Vip"}) {
            assertThatThrownBy(() -> labels.add(tags(), label, List.of("1", "2")))
                    .isInstanceOf(UnknownLabelException.class)
                    .hasMessage("label set tag has no label \"" + label + '"');
            assertThat(labels.remove(tags(), label, List.of("1", "2"))).isZero();
        }
        assertThat(database().number("select count(*) from \"label_name\"")).isEqualTo(LABELS.size() + 2);
        assertThat(having(tags(), "vip")).containsExactly("1", "2");
    }
}
