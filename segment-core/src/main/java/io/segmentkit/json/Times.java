package io.segmentkit.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Function;

/** Dates and the like as JSON writes them: in ISO form, in one spelling. */
final class Times {
    private Times() {}

    static Optional<LocalDate> date(Place place) {
        return parsed(place, LocalDate::parse, "expected a date such as \"2025-05-07\"");
    }

    /** A moment in UTC: an offset would suggest that the zone is kept. */
    static Optional<Instant> timestamp(Place place) {
        return parsed(place, Times::utc, "expected a timestamp in UTC such as \"2025-05-07T10:00:00Z\"");
    }

    static Optional<MonthDay> monthDay(Place place) {
        return parsed(place, MonthDay::parse, "expected a month and day such as \"--02-29\"");
    }

    private static Instant utc(String text) {
        if (!text.endsWith("Z") || text.indexOf('T') < 0 || text.contains("T24") || text.endsWith(":60Z")) {
            throw new DateTimeException("not the one spelling of a moment");
        }
        return Instant.parse(text);
    }

    private static <T> Optional<T> parsed(Place place, Function<String, T> parser, String expected) {
        if (!place.node().isTextual()) {
            return place.problem(expected);
        }
        try {
            return Optional.of(parser.apply(place.node().textValue()));
        } catch (DateTimeException unreadable) {
            return place.problem(expected);
        }
    }
}
