package io.segmentkit.segment;

import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.definition.SegmentDefinition.dynamic;
import static io.segmentkit.definition.SegmentDefinition.ofList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.Audience;
import io.segmentkit.definition.Exclusion;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AudienceTest {
    private static final Person EVE = Person.of("eve", 1, "vip").withoutConsents();

    private final World world =
            new World(Person.of("ada", 1, "vip"), Person.of("bob", 1), EVE, Person.of("zoe", 1, "vip"));
    private final Segments segments = world.service().build();

    @BeforeEach
    void createSegments() {
        segments.create(dynamic("vip", tag("vip")));
        segments.create(ofList("news"), List.of("ada", "eve"));
        segments.create(ofList("complained"), List.of("zoe"));
        segments.refreshDue();
    }

    private static List<String> ids(AudienceMembers members) {
        try (Stream<String> ids = members.ids()) {
            return ids.toList();
        }
    }

    @Test
    @DisplayName("S9 any of several minus others, each profile once")
    void anyOfMinusEachOnce() {
        AudienceMembers found = segments.audience(Audience.of("VIP", "news").minus("complained"));
        assertThat(ids(found)).containsExactlyInAnyOrder("ada", "eve");
        assertThat(found.count()).isEqualTo(2);
    }

    @Test
    @DisplayName("S9 the consent guard stands outside: no segment goes round it")
    void consentIsRequiredOfEverybody() {
        Audience audience = Audience.of("news", "vip").requiringConsent("email");
        assertThat(ids(segments.audience(audience))).containsExactlyInAnyOrder("ada", "zoe");
        assertThat(ids(segments.audience(audience.requiringConsent("phone")))).isEmpty();
    }

    @Test
    @DisplayName("S9 why a profile is not in it, with all the reasons")
    void allReasonsAreTold() {
        AudienceMembers found = segments.audience(Audience.of("news")
                .minus("complained", "VIP")
                .requiringConsent("email")
                .requiringConsent("phone"));
        assertThat(found.exclusions("nobody")).containsExactly(new Exclusion.UnknownProfile());
        assertThat(found.exclusions("eve"))
                .containsExactly(
                        new Exclusion.InSegmentLeftOut(SegmentName.of("vip")),
                        new Exclusion.WithoutConsent("email"),
                        new Exclusion.WithoutConsent("phone"));
        assertThat(found.exclusions("bob"))
                .containsExactly(new Exclusion.InNoSegment(), new Exclusion.WithoutConsent("phone"));
        assertThat(segments.audience(Audience.of("news")).exclusions("ada")).isEmpty();
    }

    @Test
    @DisplayName("S9 members that change afterwards do not change an audience; profiles that are gone are not in it")
    void anAudienceKeepsItsMembers() {
        AudienceMembers found = segments.audience(Audience.of("news"));
        segments.remove("news", List.of("ada"));
        assertThat(ids(found)).containsExactlyInAnyOrder("ada", "eve");
        world.now(EVE);
        assertThat(ids(segments.audience(Audience.of("news", "vip")))).containsExactly("eve");
    }

    @Test
    @DisplayName("S9 S3 segments that are not ready are refused with their state")
    void segmentsMustBeReady() {
        segments.create(dynamic("new", everyone()));
        segments.edit("vip", d -> d.readyForHours(1));
        world.clock.pass(Duration.ofHours(1));
        assertThatThrownBy(() -> segments.audience(Audience.of("new")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("segment \"new\" is not ready: it is CREATING");
        assertThatThrownBy(() -> segments.audience(Audience.of("news").minus("vip")))
                .hasMessage("segment \"vip\" is not ready: it is ARCHIVED");
        assertThatThrownBy(() -> segments.audience(Audience.of("nws")))
                .hasMessage("unknown segment \"nws\", valid: vip, news, complained, new");
        assertThatThrownBy(() -> Audience.of("news").requiringConsent(" ")).hasMessageContaining("blank");
    }
}
