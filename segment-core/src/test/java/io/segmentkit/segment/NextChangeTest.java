package io.segmentkit.segment;

import static io.segmentkit.contract.ContractSchema.BIRTHDAY;
import static io.segmentkit.contract.ContractSchema.SCHEMA;
import static io.segmentkit.contract.ContractSchema.SCORE;
import static io.segmentkit.contract.ContractSchema.SIGNUP;
import static io.segmentkit.contract.TestProfileBuilder.profile;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.saved;
import static io.segmentkit.definition.SegmentDefinition.dynamic;
import static io.segmentkit.definition.SegmentDefinition.ofList;
import static io.segmentkit.time.Windows.lastHours;
import static io.segmentkit.time.Windows.nextDays;
import static io.segmentkit.time.Windows.thisMonth;
import static io.segmentkit.time.Windows.today;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.contract.MutableClock;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.evaluate.Membership;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.population.Population;
import io.segmentkit.profile.Profile;
import io.segmentkit.store.memory.InMemorySegmentStore;
import io.segmentkit.time.AsOf;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NextChangeTest {
    private static final Instant START = Instant.parse("2026-05-07T10:00:00Z");
    private static final Criterion BIRTHDAY_SOON = BIRTHDAY.in(nextDays(7).ignoringYear());
    private static final InMemoryPopulation<Profile> PEOPLE = InMemoryPopulation.of(
            Profile.mapping(SCHEMA),
            List.of(
                    profile("ada")
                            .with(BIRTHDAY, LocalDate.of(1990, 5, 20))
                            .with(SIGNUP, START.minus(10, HOURS))
                            .build()
                            .toProfile(),
                    profile("bob").with(SCORE, 3).build().toProfile()));

    private final MutableClock clock = MutableClock.at(START.toString(), "Europe/Warsaw");
    private final Segments segments = over(PEOPLE);
    private final Segments remote = over(new Remote(PEOPLE));

    private Segments over(Population population) {
        return Segments.builder()
                .population(population)
                .store(InMemorySegmentStore.empty())
                .clock(clock)
                .build();
    }

    private static Segments refreshed(Segments segments, String name, Criterion criterion) {
        segments.create(dynamic(name, criterion));
        segments.refreshDue();
        return segments;
    }

    @Test
    @DisplayName("B3 in memory it is the moment at which somebody enters or leaves, and a refresh then finds it")
    void exactInMemory() {
        Segments soon = refreshed(segments, "soon", BIRTHDAY_SOON);
        Instant change = Instant.parse("2026-05-12T22:00:00Z");
        assertThat(soon.nextChange("soon")).contains(change);
        clock.set(change.minusNanos(1_000).toString());
        assertThat(soon.refresh("soon").computed())
                .singleElement()
                .satisfies(run -> assertThat(run.entered()).isZero());
        assertThat(soon.nextChange("soon")).contains(change);
        clock.set(change.toString());
        assertThat(soon.nextChange("soon")).contains(change);
        assertThat(soon.refresh("soon").computed())
                .singleElement()
                .satisfies(run -> assertThat(run.entered()).isEqualTo(1));
        assertThat(soon.nextChange("soon")).contains(Instant.parse("2026-05-19T22:00:00Z"));
    }

    @Test
    @DisplayName("B3 it is counted from the last refresh: what has changed since is past")
    void countedFromTheLastRefresh() {
        Segments fresh = refreshed(segments, "fresh", SIGNUP.in(lastHours(24)));
        clock.pass(Duration.ofDays(3));
        assertThat(fresh.nextChange(" FRESH ")).contains(START.plus(14, HOURS));
    }

    @Test
    @DisplayName("B3 where nobody changes for 366 days it is their end, and a refresh then changes nothing")
    void endOfTheStretch() {
        Segments nobody = refreshed(segments, "nobody", allOf(SCORE.is(4), BIRTHDAY_SOON));
        assertThat(nobody.nextChange("nobody")).contains(START.plus(366, DAYS));
    }

    @Test
    @DisplayName("B3 elsewhere nothing changes before it: the next day, the next period, any moment for hours")
    void boundsElsewhere() {
        assertThat(refreshed(remote, "soon", BIRTHDAY_SOON).nextChange("soon"))
                .contains(Instant.parse("2026-05-07T22:00:00Z"));
        assertThat(refreshed(remote, "month", BIRTHDAY.in(thisMonth())).nextChange("month"))
                .contains(Instant.parse("2026-05-31T22:00:00Z"));
        assertThat(refreshed(remote, "fresh", SIGNUP.in(lastHours(24))).nextChange("fresh"))
                .contains(START);
    }

    @Test
    @DisplayName("B3 absent where no window moves with time, for lists, and where there is nothing")
    void absentWhereTimeDoesNotMatter() {
        assertThat(segments.nextChange()).isEmpty();
        segments.create(ofList("list"), List.of("ada"));
        segments.save("scored", SCORE.is(3));
        refreshed(segments, "scored", allOf(saved("scored"), not(inSegment("list"))));
        assertThat(segments.nextChange("list")).isEmpty();
        assertThat(segments.nextChange("scored")).isEmpty();
        assertThat(segments.nextChange()).isEmpty();
    }

    @Test
    @DisplayName("B3 A6 A7 segments and saved criteria that it refers to count; over all it is the earliest")
    void referencesCount() {
        segments.save("soon", BIRTHDAY_SOON);
        refreshed(segments, "base", saved("soon"));
        refreshed(segments, "top", not(inSegment("base")));
        refreshed(segments, "today", BIRTHDAY.in(today().ignoringYear()));
        assertThat(segments.nextChange("top")).contains(Instant.parse("2026-05-12T22:00:00Z"));
        assertThat(segments.nextChange("today")).contains(Instant.parse("2026-05-19T22:00:00Z"));
        assertThat(segments.nextChange()).contains(Instant.parse("2026-05-12T22:00:00Z"));
        clock.pass(Duration.ofHours(1));
        segments.refresh("base");
        assertThat(segments.nextChange("top")).contains(START.plus(1, HOURS));
        clock.pass(Duration.ofHours(1));
        segments.refresh("top");
        assertThat(segments.nextChange("top")).contains(Instant.parse("2026-05-12T22:00:00Z"));
    }

    @Test
    @DisplayName("B3 S5 after a failure it is when it is tried again")
    void failedSegments() {
        World world = new World(Person.of("ada", 30));
        Segments failing = refreshed(world.service().build(), "scored", Person.SCORE.greaterThan(20));
        world.now(Person.of("ada", -1));
        failing.refresh("scored");
        Optional<Instant> due = failing.find("scored").orElseThrow().due();
        assertThat(due).hasValueSatisfying(again -> assertThat(again).isAfter(START));
        assertThat(failing.nextChange("scored")).isEqualTo(due);
    }

    @Test
    @DisplayName("B3 S3 never computed, or with another criterion since: when it is due")
    void dueSegments() {
        segments.create(dynamic("s", everyone()));
        clock.pass(Duration.ofHours(1));
        assertThat(segments.nextChange("s")).contains(START);
        segments.refreshDue();
        assertThat(segments.nextChange("s")).isEmpty();
        segments.edit("s", definition -> definition.meeting(SCORE.is(3)));
        assertThat(segments.nextChange("s")).contains(START);
        segments.refreshDue();
        assertThat(segments.nextChange("s")).isEmpty();
    }

    @Test
    @DisplayName("B3 a population in memory has the periods of a profile by its id")
    void periodsByTheId() {
        AsOf from = AsOf.at(START, ZoneId.of("Europe/Warsaw"));
        Instant until = START.plus(30, DAYS);
        assertThat(PEOPLE.memberships("ada", BIRTHDAY_SOON, from, until))
                .contains(List.of(
                        new Membership(Instant.parse("2026-05-12T22:00:00Z"), Instant.parse("2026-05-19T22:00:00Z"))));
        assertThat(PEOPLE.memberships("bob", BIRTHDAY_SOON, from, until)).contains(List.of());
        assertThat(PEOPLE.memberships("eve", BIRTHDAY_SOON, from, until)).isEmpty();
    }

    @Test
    void anUnknownNameIsRefused() {
        refreshed(segments, "soon", BIRTHDAY_SOON);
        assertThatThrownBy(() -> segments.nextChange("son"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown segment \"son\", valid: soon");
    }
}
