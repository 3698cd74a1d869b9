package io.segmentkit.turning;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.time.Windows.between;
import static io.segmentkit.time.Windows.days;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.lastHours;
import static io.segmentkit.time.Windows.onWeekdays;
import static io.segmentkit.time.Windows.thisMonth;
import static io.segmentkit.time.Windows.thisWeek;
import static io.segmentkit.time.Windows.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.Windows;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EarliestTurningTest {
    private static final AsOf MAY_7 = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneId.of("Europe/Warsaw"));
    private static final DateAttribute DAY = date("day");
    private static final LocalDate DATE = LocalDate.of(2020, 3, 1);

    private static String earliest(Criterion criterion) {
        return EarliestTurning.of(criterion, MAY_7).map(Instant::toString).orElse("never");
    }

    @Test
    @DisplayName("B3 relative days turn at midnight, periods of the calendar at their end, hours at any moment")
    void earliestMoments() {
        assertThat(earliest(DAY.in(lastDays(30)))).isEqualTo("2026-05-07T22:00:00Z");
        assertThat(earliest(DAY.in(thisWeek()))).isEqualTo("2026-05-10T22:00:00Z");
        assertThat(EarliestTurning.of(DAY.in(thisWeek()), MAY_7.withWeekStart(DayOfWeek.SATURDAY)))
                .contains(Instant.parse("2026-05-08T22:00:00Z"));
        assertThat(earliest(DAY.in(thisMonth().ignoringYear()))).isEqualTo("2026-05-31T22:00:00Z");
        assertThat(earliest(DAY.in(thisYear()))).isEqualTo("2026-12-31T23:00:00Z");
        assertThat(earliest(activity("visit").in(lastHours(48)).atLeast(1))).isEqualTo("2026-05-07T10:00:00Z");
        assertThat(earliest(allOf(DAY.in(thisYear()), not(DAY.in(thisWeek()))))).isEqualTo("2026-05-10T22:00:00Z");
    }

    @Test
    @DisplayName("B3 W16 W17 absolute dates never turn, but for an open side without the year")
    void absoluteDates() {
        assertThat(earliest(everyone())).isEqualTo("never");
        assertThat(earliest(DAY.in(Windows.from(DATE)))).isEqualTo("never");
        assertThat(earliest(DAY.in(onWeekdays(DayOfWeek.MONDAY)))).isEqualTo("never");
        assertThat(earliest(DAY.in(between(DATE, DATE).ignoringYear()))).isEqualTo("never");
        assertThat(earliest(DAY.in(Windows.from(DATE).ignoringYear()))).isEqualTo("2026-12-31T23:00:00Z");
    }

    @Test
    @DisplayName("B3 a window inside of conditions on activities counts")
    void insideOfRows() {
        assertThat(earliest(activity("visit").where(DAY.in(thisMonth())).atLeast(1)))
                .isEqualTo("2026-05-31T22:00:00Z");
        assertThat(earliest(DAY.in(days(-3, 3)))).isEqualTo("2026-05-07T22:00:00Z");
    }
}
