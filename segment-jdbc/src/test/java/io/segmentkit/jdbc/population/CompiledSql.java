package io.segmentkit.jdbc.population;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.jdbc.check.ColumnTypes;
import io.segmentkit.jdbc.check.MappingCheck;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.sql.ProfileQueries;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.reference.MemberIds;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.time.AsOf;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements that ask a database for members. */
final class CompiledSql {
    private CompiledSql() {}

    /** One for each criterion, in which the segment "newsletter" has one member, and no column any values. */
    static List<String> of(TestDatabase database, TableMapping mapping, AsOf asOf, List<Criterion> criteria) {
        try (Connection connection = database.getConnection()) {
            Dialect dialect = Dialect.of(connection);
            ColumnTypes types = MappingCheck.of(mapping, connection, dialect);
            ProfileQueries queries = new ProfileQueries(
                    mapping, dialect, types, (select, operand) -> Optional.empty(), (members, ids, table) -> "ids");
            criteria.forEach(mapping.schema()::require);
            return criteria.stream()
                    .map(criterion -> new ResolvedCriterion(
                            criterion, Map.of("newsletter", MemberIds.of(List.of("1"))), Map.of()))
                    .map(resolved -> queries.ids(resolved, asOf).sql())
                    .toList();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
