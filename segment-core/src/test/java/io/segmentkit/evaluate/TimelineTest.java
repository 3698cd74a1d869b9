package io.segmentkit.evaluate;

import static io.segmentkit.contract.ContractSchema.BIRTHDAY;
import static io.segmentkit.contract.ContractSchema.CLOSED;
import static io.segmentkit.contract.ContractSchema.DEAL;
import static io.segmentkit.contract.ContractSchema.PAGE_VIEW;
import static io.segmentkit.contract.ContractSchema.SCHEMA;
import static io.segmentkit.contract.ContractSchema.SCORE;
import static io.segmentkit.contract.ContractSchema.SIGNUP;
import static io.segmentkit.contract.TestProfileBuilder.profile;
import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.record;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.lastHours;
import static io.segmentkit.time.Windows.moreThanDaysAgo;
import static io.segmentkit.time.Windows.nextDays;
import static io.segmentkit.time.Windows.onWeekdays;
import static io.segmentkit.time.Windows.thisMonth;
import static io.segmentkit.time.Windows.today;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.contract.TestProfile;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.profile.Profile;
import io.segmentkit.reference.References;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.LeapDayRule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final AsOf MAY_7 = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), WARSAW);

    private static CompiledCriterion<Profile> compiled(Criterion criterion) {
        return CompiledCriterion.of(criterion, References.none(), Profile.mapping(SCHEMA));
    }

    private static List<String> memberships(Criterion criterion, TestProfile profile, AsOf from, Instant until) {
        return compiled(criterion).timeline(from, until).memberships(profile.toProfile()).stream()
                .map(membership -> membership.from() + " " + membership.until())
                .toList();
    }

    @Test
    @DisplayName("B3 a birthday is soon from seven days before, and no longer from its own midnight on")
    void aBirthdayComesNear() {
        TestProfile ada =
                profile("ada").with(BIRTHDAY, LocalDate.of(1990, 5, 20)).build();
        assertThat(memberships(
                        BIRTHDAY.in(nextDays(7).ignoringYear()), ada, MAY_7, Instant.parse("2028-01-01T00:00:00Z")))
                .containsExactly(
                        "2026-05-12T22:00:00Z 2026-05-19T22:00:00Z", "2027-05-12T22:00:00Z 2027-05-19T22:00:00Z");
    }

    @Test
    @DisplayName("B3 W10 rolling hours change at the nanosecond, days at the zone's midnight")
    void hoursAndDays() {
        Instant signup = Instant.parse("2026-05-07T08:00:00.123456789Z");
        TestProfile ada = profile("ada").with(SIGNUP, signup).build();
        Instant until = MAY_7.instant().plus(30, DAYS);
        assertThat(compiled(SIGNUP.in(lastHours(24))).timeline(MAY_7, until).nextChange(ada.toProfile()))
                .contains(signup.plus(24, HOURS));
        assertThat(compiled(SIGNUP.in(lastDays(2))).timeline(MAY_7, until).nextChange(ada.toProfile()))
                .contains(Instant.parse("2026-05-09T22:00:00Z"));
        assertThat(compiled(SIGNUP.in(moreThanDaysAgo(2)))
                        .timeline(MAY_7, until)
                        .nextChange(ada.toProfile()))
                .contains(Instant.parse("2026-05-10T22:00:00Z"));
    }

    @Test
    @DisplayName("B3 A3 a count of activities in a window changes when one of them leaves it")
    void countsOfActivities() {
        TestProfile ada = profile("ada")
                .activity(PAGE_VIEW, Instant.parse("2026-05-01T10:00:00Z"))
                .activity(PAGE_VIEW, Instant.parse("2026-05-05T10:00:00Z"))
                .activity(PAGE_VIEW, Instant.parse("2026-05-20T10:00:00Z"))
                .build();
        Instant until = Instant.parse("2026-07-01T00:00:00Z");
        assertThat(memberships(activity(PAGE_VIEW).in(lastDays(7)).atLeast(2), ada, MAY_7, until))
                .containsExactly("2026-05-07T10:00:00Z 2026-05-08T22:00:00Z");
        assertThat(memberships(activity(PAGE_VIEW).in(lastDays(7)).never(), ada, MAY_7, until))
                .containsExactly(
                        "2026-05-12T22:00:00Z 2026-05-19T22:00:00Z", "2026-05-27T22:00:00Z 2026-07-01T00:00:00Z");
        assertThat(memberships(activity(PAGE_VIEW).last().in(thisMonth()), ada, MAY_7, until))
                .containsExactly("2026-05-07T10:00:00Z 2026-05-31T22:00:00Z");
    }

    @Test
    @DisplayName("B3 A4 W15 the latest date of records, and 29 February under each rule")
    void datesOfRecordsAndTheLeapDay() {
        TestProfile ada = profile("ada")
                .deal(CLOSED, LocalDate.of(2026, 5, 1))
                .with(BIRTHDAY, LocalDate.of(2000, 2, 29))
                .build();
        assertThat(memberships(
                        record(DEAL).max(CLOSED).in(lastDays(10)), ada, MAY_7, Instant.parse("2026-06-01T00:00:00Z")))
                .containsExactly("2026-05-07T10:00:00Z 2026-05-11T22:00:00Z");
        AsOf newYear = AsOf.startOf(LocalDate.of(2027, 1, 1), ZoneId.of("UTC"));
        Instant until = Instant.parse("2029-01-01T00:00:00Z");
        Criterion greeted = BIRTHDAY.in(today().ignoringYear());
        assertThat(memberships(greeted, ada, newYear, until))
                .containsExactly(
                        "2027-02-28T00:00:00Z 2027-03-01T00:00:00Z", "2028-02-29T00:00:00Z 2028-03-01T00:00:00Z");
        assertThat(memberships(greeted, ada, newYear.withLeapDay(LeapDayRule.NONE), until))
                .containsExactly("2028-02-29T00:00:00Z 2028-03-01T00:00:00Z");
    }

    @Test
    @DisplayName("B3 what depends on no time does not change")
    void whatDependsOnNoTime() {
        TestProfile ada = profile("ada")
                .with(SCORE, 3)
                .with(BIRTHDAY, LocalDate.of(2026, 5, 9))
                .build();
        Timeline<Profile> timeline = compiled(allOf(SCORE.is(3), BIRTHDAY.in(onWeekdays(DayOfWeek.SATURDAY))))
                .timeline(MAY_7, Instant.parse("9999-12-31T00:00:00Z"));
        assertThat(timeline.nextChange(ada.toProfile())).isEmpty();
        assertThat(timeline.memberships(ada.toProfile())).hasSize(1);
        assertThat(compiled(everyone()).timeline(MAY_7, MAY_7.instant()).memberships(ada.toProfile()))
                .isEmpty();
    }

    @Test
    @DisplayName("B3 the size of a segment on each of the next days, at the same time of the day")
    void forecast() {
        List<Profile> profiles = List.of(
                profile("a").with(BIRTHDAY, LocalDate.of(1990, 5, 8)).build().toProfile(),
                profile("b").with(BIRTHDAY, LocalDate.of(1980, 5, 9)).build().toProfile(),
                profile("c").build().toProfile());
        assertThat(compiled(BIRTHDAY.in(nextDays(1).ignoringYear())).forecast(profiles.iterator(), MAY_7, 3))
                .containsExactly(1L, 1L, 0L, 0L);
        assertThat(compiled(everyone()).forecast(profiles.iterator(), MAY_7, 0)).containsExactly(3L);
    }

    @Test
    void wrongStretchesAreRefused() {
        Iterator<Profile> nobody = List.<Profile>of().iterator();
        assertThatThrownBy(() -> compiled(everyone()).timeline(MAY_7, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1970-01-01T00:00:00Z");
        assertThatThrownBy(() -> compiled(everyone()).timeline(MAY_7, Instant.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9999");
        assertThatThrownBy(() -> compiled(everyone()).forecast(nobody, MAY_7, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }
}
