package io.segmentkit.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that JSON has for the constants of an enum: their names in lower case. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant that the text at the place is the word for. */
    static <E extends Enum<E>> Optional<E> read(Place place, Class<E> type, String what) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        return place.text().flatMap(word -> {
            Optional<E> meant = constants.stream()
                    .filter(constant -> of(constant).equals(word))
                    .findFirst();
            if (meant.isEmpty()) {
                place.problem(
                        "unknown " + what, constants.stream().map(Words::of).toList());
            }
            return meant;
        });
    }
}
