package io.segmentkit.segment;

import static io.segmentkit.contract.TestProfileBuilder.profile;
import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.saved;
import static io.segmentkit.definition.SegmentDefinition.dynamic;
import static io.segmentkit.definition.SegmentDefinition.ofList;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.lastHours;
import static io.segmentkit.time.Windows.nextDays;
import static io.segmentkit.time.Windows.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contract.ContractSchema;
import io.segmentkit.contract.MutableClock;
import io.segmentkit.contract.TestProfileBuilder;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.Change;
import io.segmentkit.definition.ChangeCause;
import io.segmentkit.definition.Run;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.population.Population;
import io.segmentkit.profile.Profile;
import io.segmentkit.reference.References;
import io.segmentkit.store.Announcement;
import io.segmentkit.store.MemberDifference;
import io.segmentkit.store.memory.InMemorySegmentStore;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Why profiles entered and left (B5), by examples. */
class CausesTest {
    private static final Criterion BOUGHT =
            activity(ContractSchema.PURCHASE).in(lastDays(7)).ever();

    private final MutableClock clock = MutableClock.at("2026-05-07T10:00:00Z", "Europe/Warsaw");
    private final InMemorySegmentStore store = InMemorySegmentStore.empty();
    private final Map<String, Profile> profiles = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();
    private UnaryOperator<Population> kind = UnaryOperator.identity();

    private void put(TestProfileBuilder one) {
        Profile profile = one.build().toProfile();
        profiles.put(profile.id(), profile);
    }

    private void score(String id, int score) {
        put(profile(id).with(ContractSchema.SCORE, score));
    }

    private void bought(String id, String... at) {
        TestProfileBuilder buyer = profile(id);
        Stream.of(at).forEach(one -> buyer.activity(ContractSchema.PURCHASE, Instant.parse(one)));
        put(buyer);
    }

    private Segments segments() {
        return Segments.builder()
                .populations(() ->
                        kind.apply(InMemoryPopulation.of(Profile.mapping(ContractSchema.SCHEMA), profiles.values())))
                .store(store)
                .clock(clock)
                .listener(new SegmentListener() {
                    @Override
                    public void entered(Announcement announcement, Stream<Change> entries) {
                        entries.forEach(entry -> told.add(entry.profileId() + " entered by " + entry.cause()));
                    }

                    @Override
                    public void left(Announcement announcement, Stream<Change> exits) {
                        exits.forEach(exit -> told.add(exit.profileId() + " left by " + exit.cause()));
                    }
                })
                .build();
    }

    private void tomorrow() {
        clock.pass(Duration.ofDays(1));
    }

    private List<String> refreshed(String... names) {
        Segments segments = segments();
        RefreshReport report = segments.refresh(List.of(names));
        assertThat(report.failed()).isEmpty();
        return changes(segments, segments.history(names[0]).get(0));
    }

    private static List<String> changes(Segments segments, Run run) {
        TreeSet<String> changes = new TreeSet<>();
        MemberDifference difference = segments.difference(run.id()).orElseThrow();
        try (Stream<Change> entered = difference.entered();
                Stream<Change> left = difference.left()) {
            entered.forEach(change -> changes.add("+" + change.profileId() + " " + change.cause()));
            left.forEach(change -> changes.add("-" + change.profileId() + " " + change.cause()));
        }
        return List.copyOf(changes);
    }

    /** A population elsewhere that some questions do not reach. */
    private static Population failing(Population population, Predicate<References> unreachable) {
        Remote remote = new Remote(population);
        return (Population) Proxy.newProxyInstance(
                Population.class.getClassLoader(), new Class<?>[] {Population.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("withReferences") && unreachable.test((References) arguments[0])) {
                        throw new IllegalStateException("out of reach");
                    }
                    return method.invoke(remote, arguments);
                });
    }

    @Test
    @DisplayName("B5 the first members of a segment are there by its definition")
    void theFirstMembersAreThereByTheDefinition() {
        score("a", 5);
        segments().create(dynamic("s", ContractSchema.SCORE.atLeast(3)));
        assertThat(refreshed("s")).containsExactly("+a DEFINITION");
        assertThat(segments().history("s").get(0).enteredBy()).isEqualTo(Map.of(ChangeCause.DEFINITION, 1L));
    }

    @Test
    @DisplayName("B5 who bought today entered by data, though a day has passed; who bought long ago leaves by time")
    void aNewPurchaseIsDataAndAnOldOneTime() {
        bought("old", "2026-04-30T10:00:00Z");
        bought("new");
        segments().create(dynamic("s", BOUGHT));
        assertThat(refreshed("s")).containsExactly("+old DEFINITION");
        tomorrow();
        bought("new", "2026-05-08T09:00:00Z");
        assertThat(refreshed("s")).containsExactly("+new DATA", "-old TIME");
        assertThat(told).containsExactly("old entered by DEFINITION", "new entered by DATA", "old left by TIME");
    }

    @Test
    @DisplayName("B5 W10 of rolling hours too: what happened since is data, what is over is time")
    void rollingHours() {
        bought("old", "2026-05-07T08:00:00Z");
        segments()
                .create(dynamic(
                        "s", activity(ContractSchema.PURCHASE).in(lastHours(3)).ever()));
        refreshed("s");
        clock.pass(Duration.ofMinutes(90));
        bought("new", "2026-05-07T11:30:00Z");
        assertThat(refreshed("s")).containsExactly("+new DATA", "-old TIME");
    }

    @Test
    @DisplayName("B5 a date that was ahead comes by time: a renewal, an appointment beyond now")
    void plannedDatesComeByTime() {
        put(profile("renewed").with(ContractSchema.RENEWALS, LocalDate.of(2026, 5, 8)));
        put(profile("met").with(ContractSchema.SIGNUP, Instant.parse("2026-05-15T10:00:00Z")));
        segments()
                .create(dynamic(
                        "s", anyOf(ContractSchema.RENEWALS.in(today()), ContractSchema.SIGNUP.in(nextDays(7)))));
        assertThat(refreshed("s")).isEmpty();
        tomorrow();
        assertThat(refreshed("s")).containsExactly("+met TIME", "+renewed TIME");
    }

    @Test
    @DisplayName("B5 W15 a birthday on 29 February comes by time, and by another rule for common years")
    void leapDays() {
        clock.set("2027-02-27T10:00:00Z");
        put(profile("a").with(ContractSchema.BIRTHDAY, LocalDate.of(2000, 2, 29)));
        segments().create(dynamic("s", ContractSchema.BIRTHDAY.in(today().ignoringYear())));
        assertThat(refreshed("s")).isEmpty();
        tomorrow();
        assertThat(refreshed("s")).containsExactly("+a TIME");
        tomorrow();
        assertThat(refreshed("s")).containsExactly("-a TIME");
    }

    @Test
    @DisplayName("B5 another zone of the service counts as time")
    void anotherZoneIsTime() {
        put(profile("a").with(ContractSchema.SIGNUP, Instant.parse("2026-05-06T22:30:00Z")));
        segments().create(dynamic("s", ContractSchema.SIGNUP.in(today())));
        assertThat(refreshed("s")).containsExactly("+a DEFINITION");
        Segments inUtc = Segments.builder()
                .population(InMemoryPopulation.of(Profile.mapping(ContractSchema.SCHEMA), profiles.values()))
                .store(store)
                .clock(clock.withZone(ZoneId.of("UTC")))
                .build();
        inUtc.refresh("s");
        assertThat(changes(inUtc, inUtc.history("s").get(0))).containsExactly("-a TIME");
    }

    @Test
    @DisplayName("B5 another criterion, or another saved criterion in it, is the definition; what changed too is data")
    void definitions() {
        score("a", 5);
        score("b", 10);
        score("c", 20);
        segments().save("good", ContractSchema.SCORE.atLeast(10));
        segments().create(dynamic("s", allOf(saved("good"), ContractSchema.SCORE.atMost(50))));
        refreshed("s");
        segments().save("good", ContractSchema.SCORE.atLeast(5));
        score("c", 1);
        assertThat(refreshed("s")).containsExactly("+a DEFINITION", "-c DATA");
        segments().edit("s", definition -> definition.meeting(ContractSchema.SCORE.atLeast(10)));
        score("d", 70);
        assertThat(refreshed("s")).containsExactly("+d DEFINITION", "-a DEFINITION");
        score("e", 30);
        assertThat(refreshed("s")).containsExactly("+e DATA");
    }

    @Test
    @DisplayName("B5 who enters or leaves by the members of another segment has that as the cause, in one pass too")
    void otherSegments() {
        score("a", 5);
        score("b", 10);
        Segments segments = segments();
        segments.create(ofList("list"), List.of("a"));
        segments.create(dynamic("high", ContractSchema.SCORE.atLeast(10)));
        segments.create(dynamic("s", anyOf(inSegment("list"), inSegment("HIGH"))));
        assertThat(refreshed("s", "high")).containsExactly("+a DEFINITION", "+b DEFINITION");
        score("c", 30);
        score("b", 1);
        score("d", 2);
        segments.replace("list", List.of("d"));
        assertThat(refreshed("s", "high")).containsExactly("+c SEGMENT", "+d SEGMENT", "-a SEGMENT", "-b SEGMENT");
        segments.edit("high", definition -> definition.meeting(ContractSchema.SCORE.atLeast(40)));
        assertThat(refreshed("high", "s")).containsExactly("-c DEFINITION");
        assertThat(changes(segments, segments.history("s").get(0))).containsExactly("-c SEGMENT");
    }

    @Test
    @DisplayName("B5 a profile that is new or gone is data")
    void newAndGoneProfiles() {
        score("a", 5);
        Segments segments = segments();
        segments.create(dynamic("s", anyOf(ContractSchema.SCORE.atLeast(1), BOUGHT)));
        refreshed("s");
        tomorrow();
        profiles.remove("a");
        score("b", 5);
        assertThat(refreshed("s")).containsExactly("+b DATA", "-a DATA");
    }

    @Test
    @DisplayName("B5 a failure in between does not hide what came before it")
    void failuresInBetween() {
        score("a", 5);
        Segments segments = segments();
        segments.create(dynamic("s", ContractSchema.SCORE.atLeast(10)));
        refreshed("s");
        segments.edit("s", definition -> definition.meeting(ContractSchema.SCORE.atLeast(3)));
        kind = population -> failing(population, references -> true);
        assertThat(segments().refresh("s").failed()).hasSize(1);
        kind = UnaryOperator.identity();
        assertThat(refreshed("s")).containsExactly("+a DEFINITION");
    }

    @Test
    @DisplayName(
            "B5 what is no longer known is told as such: members of then, or a segment that the old definition names")
    void whatIsNoLongerKnown() {
        score("a", 5);
        score("b", 5);
        Segments segments = segments();
        segments.create(ofList("list"), List.of("a"));
        segments.create(dynamic("s", inSegment("list")));
        refreshed("s");
        segments.replace("list", List.of("b"));
        store.purgeRuns(clock.instant().plusSeconds(1));
        assertThat(refreshed("s")).containsExactly("+b UNKNOWN", "-a UNKNOWN");
        segments.edit("s", definition -> definition.meeting(ContractSchema.SCORE.atLeast(5)));
        segments.delete("list");
        assertThat(refreshed("s")).containsExactly("+a UNKNOWN");
    }

    @Test
    @DisplayName("B5 S5 if the cause cannot be asked, the refresh fails and leaves the members")
    void aFailureToAskFailsTheRefresh() {
        bought("old", "2026-04-30T10:00:00Z");
        Segments segments = segments();
        segments.create(dynamic("s", BOUGHT));
        refreshed("s");
        tomorrow();
        kind = population ->
                failing(population, references -> references.segment("changed").isPresent());
        RefreshReport report = segments().refresh("s");
        assertThat(report.failed())
                .singleElement()
                .satisfies(failed -> assertThat(failed.exception()).hasMessage("out of reach"));
        assertThat(World.members(segments, "s")).containsExactly("old");
        kind = UnaryOperator.identity();
        assertThat(refreshed("s")).containsExactly("-old TIME");
    }

    @Test
    @DisplayName("B5 lists have the list as their cause")
    void lists() {
        score("a", 5);
        Segments segments = segments();
        segments.create(ofList("list"), List.of("a"));
        segments.remove("list", List.of("a"));
        assertThat(segments.history("list"))
                .extracting(Run::leftBy)
                .containsExactly(Map.of(ChangeCause.LIST, 1L), Map.of());
        assertThat(told).containsExactly("a entered by LIST", "a left by LIST");
    }

    @Test
    @DisplayName("B5 a name of a segment may be the one that changes are asked by")
    void anyNameMayBeThere() {
        kind = Remote::new;
        score("a", 5);
        score("b", 5);
        Segments segments = segments();
        segments.create(ofList("changed"), List.of("a"));
        segments.create(ofList("changed'"), List.of("b"));
        segments.create(dynamic("s", allOf(inSegment("changed"), not(inSegment("changed'")))));
        refreshed("s");
        segments.replace("changed", List.of("a", "b"));
        segments.replace("changed'", List.of());
        assertThat(refreshed("s")).containsExactly("+b SEGMENT");
    }
}
