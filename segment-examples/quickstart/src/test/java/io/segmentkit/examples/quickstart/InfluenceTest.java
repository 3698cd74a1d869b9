package io.segmentkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InfluenceTest {
    @Test
    @DisplayName("B6 influence prints what each part does, the whole as it is counted")
    void whatEachPartDoes() {
        long counted = Run.of("count").counts().get("target");
        Run run = Run.of("influence", "target");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("target as of 2026-05-07T08:00:00Z in Europe/Warsaw, with each part and without it\n\n");
        assertThat(run.out().lines().skip(2).findFirst().orElseThrow()).matches("holds for +adds +removes");
        assertThat(run.out().lines().skip(3).findFirst().orElseThrow().strip()).startsWith(counted + " ");
        assertThat(run.out().lines().count()).isGreaterThan(5);
    }

    @Test
    @DisplayName("B6 influence as JSON, of saved criteria too; an unknown segment is refused")
    void asJson() {
        assertThat(Run.of("influence", "target", "--json").out())
                .startsWith(
                        "{\"segment\":\"target\",\"asOf\":\"2026-05-07T08:00:00Z in Europe/Warsaw\",\"influence\":{\"criterion\":")
                .contains("\"holding\":", "\"adds\":", "\"removes\":");
        assertThat(Run.of("influence", "nobody").err()).contains("unknown segment \"nobody\", valid: ");
    }
}
