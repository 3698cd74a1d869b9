package io.segmentkit.lint;

import static io.segmentkit.lint.LintSchema.SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.time.AsOf;
import java.util.List;

/** Checks that something is found, with a witness where there can be one, and nothing that follows from it. */
final class FoundOnce {
    private FoundOnce() {}

    static void check(String name, Criterion criterion, FindingKind kind, String path, AsOf asOf) {
        List<Finding> findings = Linter.of(SCHEMA, asOf).lint(criterion);
        assertThat(findings).as(name).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.path()).isEqualTo(path);
        });
        assertThat(findings)
                .filteredOn(finding -> finding.kind() != FindingKind.UNGUARDED_CONSENT)
                .hasSizeLessThanOrEqualTo(1);
        boolean isCondition = findings.get(0).parts().size() == 1;
        assertThat(isCondition || findings.get(0).witness().isPresent())
                .as("witness of " + findings)
                .isTrue();
    }
}
