package io.segmentkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberIdsTest {
    @Test
    void takesACopyAndShowsNoIds() {
        List<String> ids = new ArrayList<>(List.of("a", "b", "a"));
        MemberIds members = MemberIds.of(ids);
        ids.clear();
        assertThat(members.contains("a")).isTrue();
        assertThat(members.contains("c")).isFalse();
        assertThat(members).isEqualTo(MemberIds.of(List.of("b", "a"))).hasToString("2 members");
    }
}
