package io.segmentkit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.crm.CrmVocabulary;
import io.segmentkit.crm.ReadyFilters;
import io.segmentkit.schema.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadyMadeTest {
    private static final Schema SCHEMA =
            CrmVocabulary.builder().dealTypes("SALE", "SERVICES").build().schema();

    @Test
    @DisplayName("B4 R6 nothing is wrong with the ready-made filters of a CRM")
    void nothingIsWrongWithReadyMadeFilters() {
        Linter linter = Linter.of(SCHEMA, LintSchema.TODAY);
        assertThat(ReadyFilters.fitting(SCHEMA))
                .hasSizeGreaterThan(10)
                .allSatisfy((name, criterion) ->
                        assertThat(linter.lint(criterion)).as(name).isEmpty());
    }
}
