package io.segmentkit.csv.cell;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How the cells of a column are written. Immutable, safe between threads; the {@linkplain #reader readers} are not.
 */
public final class CellType {
    private static final List<String> ISO_DATE = List.of("yyyy-MM-dd");
    private static final List<String> ISO_MONTH_DAY = List.of("--MM-dd");
    private static final String ISO_TIMESTAMP = "2026-05-07T10:00:00, perhaps with an offset or Z";

    private final String expected;
    private final Supplier<CellReader<?>> readers;

    private CellType(String expected, Supplier<CellReader<?>> readers) {
        this.expected = expected;
        this.readers = readers;
    }

    /** Any text, as it is. */
    public static CellType text() {
        return new CellType("a text", TextCells::new);
    }

    /** Whole numbers of up to 100 digits. */
    public static CellType integer() {
        return new CellType("a whole number", () -> new NumberCells('.', true));
    }

    /** Numbers with a decimal point, or else a decimal comma. */
    public static CellType decimal(boolean comma) {
        return new CellType(
                comma ? "a number such as 1234,5" : "a number such as 1234.5",
                () -> new NumberCells(comma ? ',' : '.', false));
    }

    /**
     * Words for true and for false.
     *
     * @throws IllegalArgumentException if there is none for one of them, or one stands for both
     */
    public static CellType booleans(List<String> yes, List<String> no) {
        Map<String, Object> words = new LinkedHashMap<>();
        yes.forEach(word -> words.put(word, true));
        List<String> both = no.stream().filter(words::containsKey).toList();
        if (yes.isEmpty() || no.isEmpty()) {
            throw new IllegalArgumentException("there must be a word for true and one for false");
        }
        if (!both.isEmpty()) {
            throw new IllegalArgumentException("a word cannot be both true and false: " + both);
        }
        no.forEach(word -> words.put(word, false));
        String expected = String.join(", ", yes) + " for true or " + String.join(", ", no) + " for false";
        return new CellType(expected, () -> new WordCells(words));
    }

    /** One of these texts. */
    public static CellType choice(Collection<String> choices) {
        Map<String, Object> words = new LinkedHashMap<>();
        choices.forEach(choice -> words.put(choice, choice));
        return new CellType("one of " + String.join(", ", choices), () -> new WordCells(words));
    }

    /**
     * Dates in one of these formats, tried in order; ISO where there is none.
     *
     * @throws IllegalArgumentException if one is no pattern of a date
     */
    public static CellType dates(List<String> patterns) {
        List<TimeFormat> formats = formats(patterns, ISO_DATE);
        formats.forEach(format -> format.require("a date", DateCells::date));
        return new CellType("a date as " + text(formats), () -> new DateCells(formats));
    }

    /**
     * Timestamps in one of these formats, tried in order; ISO where there is none. One without an offset is a local time of
     * the zone; one without a time is the start of its day there.
     *
     * @throws IllegalArgumentException if one is no pattern of a date
     */
    public static CellType timestamps(List<String> patterns, ZoneId zone) {
        if (patterns.isEmpty()) {
            return new CellType("a timestamp as " + ISO_TIMESTAMP, () -> new IsoTimestampCells(zone));
        }
        List<TimeFormat> formats = formats(patterns, List.of());
        formats.forEach(format -> format.require("a date or timestamp", read -> TimestampCells.instant(read, zone)));
        return new CellType("a timestamp as " + text(formats), () -> new TimestampCells(formats, zone));
    }

    /**
     * Days of the year in one of these formats, tried in order; ISO where there is none.
     *
     * @throws IllegalArgumentException if one is no pattern of a month and a day
     */
    public static CellType monthDays(List<String> patterns) {
        List<TimeFormat> formats = formats(patterns, ISO_MONTH_DAY);
        formats.forEach(format -> format.require("a month and a day", MonthDayCells::monthDay));
        return new CellType("a day of the year as " + text(formats), () -> new MonthDayCells(formats));
    }

    private static List<TimeFormat> formats(List<String> patterns, List<String> usual) {
        return (patterns.isEmpty() ? usual : patterns)
                .stream().map(TimeFormat::of).toList();
    }

    private static String text(List<TimeFormat> formats) {
        return String.join(" or ", formats.stream().map(TimeFormat::toString).toList());
    }

    /** What a cell must be, as a phrase for the message about one that is not. */
    public String expected() {
        return expected;
    }

    /** A reader for one pass over a file. */
    public CellReader<?> reader() {
        return readers.get();
    }

    @Override
    public String toString() {
        return expected;
    }
}
