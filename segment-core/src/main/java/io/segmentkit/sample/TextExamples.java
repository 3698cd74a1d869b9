package io.segmentkit.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Texts made up to have some patterns. */
public final class TextExamples {
    private static final List<String> FILLERS = List.of("", "another", " ", "x", "0", "-", "~");

    private TextExamples() {}

    /** Texts that are likely to have them, to be tried. */
    public static Stream<String> of(List<TextPattern> patterns) {
        List<String> whole = at(TextPattern.Place.WHOLE, patterns);
        if (!whole.isEmpty()) {
            return whole.stream().flatMap(TextExamples::cases);
        }
        String start =
                at(TextPattern.Place.START, patterns).stream().findFirst().orElse("");
        String end = at(TextPattern.Place.END, patterns).stream().findFirst().orElse("");
        List<String> parts = at(TextPattern.Place.ANYWHERE, patterns).stream()
                .filter(part -> !start.contains(part) && !end.contains(part))
                .toList();
        return FILLERS.stream()
                .flatMap(filler -> Stream.of(
                        start + filler + String.join(filler, parts) + end,
                        start + String.join(filler, parts) + filler + end,
                        filler + start + String.join(filler, parts) + end + filler))
                .filter(text -> !text.isEmpty())
                .flatMap(TextExamples::cases)
                .distinct();
    }

    /** The longest first. */
    private static List<String> at(TextPattern.Place place, List<TextPattern> patterns) {
        return patterns.stream()
                .filter(pattern -> pattern.place() == place)
                .map(TextPattern::text)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Stream<String> cases(String text) {
        return Stream.of(text, text.toUpperCase(Locale.ROOT), text.toLowerCase(Locale.ROOT), capitalised(text));
    }

    private static String capitalised(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
