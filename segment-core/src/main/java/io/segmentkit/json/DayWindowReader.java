package io.segmentkit.json;

import io.segmentkit.time.CalendarUnit;
import io.segmentkit.time.DayWindow;
import io.segmentkit.time.Windows;
import java.time.LocalDate;
import java.util.Optional;

/** Reads JSON as a window of whole days. */
final class DayWindowReader {
    static final Kinds<DayWindow> KINDS = new Kinds<DayWindow>(
                    "a window", "not a kind of window whose year can be ignored")
            .with("day", DayWindowReader::day)
            .with("lastDays", fields -> fields.required("days", Place::integer, Windows::lastDays))
            .with("moreThanDaysAgo", fields -> fields.required("days", Place::integer, Windows::moreThanDaysAgo))
            .with("olderThanDays", fields -> fields.required("days", Place::integer, Windows::olderThanDays))
            .with("nextDays", fields -> fields.required("days", Place::integer, Windows::nextDays))
            .with("inDaysOrLater", fields -> fields.required("days", Place::integer, Windows::inDaysOrLater))
            .with("days", DayWindowReader::days)
            .with("calendar", DayWindowReader::calendar)
            .with("dates", DayWindowReader::dates);

    private DayWindowReader() {}

    static Optional<DayWindow> read(Place place) {
        return KINDS.read(place);
    }

    private static Optional<DayWindow> day(Fields fields) {
        return fields.required("offset", DayWindowReader::offset)
                .map(offset -> offset < 0 ? Windows.exactlyDaysAgo(-offset) : Windows.inExactlyDays(offset));
    }

    /** An offset within the limits of all offsets, which the window from it on has too. */
    private static Optional<Integer> offset(Place place) {
        return place.integer()
                .flatMap(offset -> place.made(() -> Windows.daysFrom(offset)).map(window -> offset));
    }

    private static Optional<DayWindow> days(Fields fields) {
        Optional<Optional<Integer>> from = fields.optional("from", DayWindowReader::offset);
        Optional<Optional<Integer>> to = fields.optional("to", DayWindowReader::offset);
        return from.flatMap(first -> to.flatMap(last -> fields.place().made(() -> days(first, last))));
    }

    private static DayWindow days(Optional<Integer> from, Optional<Integer> to) {
        if (from.isPresent() && to.isPresent()) {
            return Windows.days(from.get(), to.get());
        }
        return from.map(Windows::daysFrom).or(() -> to.map(Windows::daysTo)).orElseGet(Windows::anyDay);
    }

    private static Optional<DayWindow> calendar(Fields fields) {
        Optional<CalendarUnit> unit =
                fields.required("unit", place -> Words.read(place, CalendarUnit.class, "calendar unit"));
        CalendarUnit known = unit.orElse(CalendarUnit.WEEK);
        Optional<DayWindow> window =
                fields.required("offset", Place::integer, offset -> Windows.calendar(known, offset));
        return unit.isPresent() ? window : Optional.empty();
    }

    private static Optional<DayWindow> dates(Fields fields) {
        Optional<Optional<LocalDate>> from = fields.optional("from", Times::date);
        Optional<Optional<LocalDate>> to = fields.optional("to", Times::date);
        return from.flatMap(first -> to.flatMap(last -> fields.place().made(() -> dates(first, last))));
    }

    private static DayWindow dates(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent()) {
            return Windows.between(from.get(), to.get());
        }
        return from.map(Windows::from)
                .or(() -> to.map(Windows::until))
                .orElseThrow(() -> new IllegalArgumentException("at least one of from and to must be given"));
    }
}
