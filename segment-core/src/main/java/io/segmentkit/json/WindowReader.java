package io.segmentkit.json;

import io.segmentkit.time.DayWindow;
import io.segmentkit.time.Window;
import io.segmentkit.time.Windows;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** Reads JSON as a window. */
final class WindowReader {
    private static final Kinds<Window> KINDS = new Kinds<Window>("a window", "unknown kind of window")
            .withAll(DayWindowReader.KINDS)
            .with("lastHours", fields -> fields.required("hours", Place::integer, Windows::lastHours))
            .with("nextHours", fields -> fields.required("hours", Place::integer, Windows::nextHours))
            .with(
                    "ignoringYear",
                    fields -> fields.required("window", DayWindowReader::read).map(DayWindow::ignoringYear))
            .with("dayOfYearRange", WindowReader::dayOfYearRange)
            .with("months", WindowReader::months)
            .with("weekdays", WindowReader::weekdays);

    private WindowReader() {}

    static Optional<Window> read(Place place) {
        return KINDS.read(place);
    }

    private static Optional<Window> dayOfYearRange(Fields fields) {
        Optional<MonthDay> from = fields.required("from", Times::monthDay);
        Optional<MonthDay> to = fields.required("to", Times::monthDay);
        return from.flatMap(first -> to.map(last -> Windows.between(first, last)));
    }

    private static Optional<Window> months(Fields fields) {
        return words(fields, "months", Month.class, "month")
                .map(months -> Windows.inMonths(months.get(0), months.toArray(Month[]::new)));
    }

    private static Optional<Window> weekdays(Fields fields) {
        return words(fields, "days", DayOfWeek.class, "day of the week")
                .map(days -> Windows.onWeekdays(days.get(0), days.toArray(DayOfWeek[]::new)));
    }

    /** At least one constant. */
    private static <E extends Enum<E>> Optional<List<E>> words(Fields fields, String name, Class<E> type, String what) {
        return fields.required(name)
                .flatMap(place -> place.elements(word -> Words.read(word, type, what))
                        .flatMap(read ->
                                read.isEmpty() ? place.refused(name + " must not be empty") : Optional.of(read)));
    }
}
