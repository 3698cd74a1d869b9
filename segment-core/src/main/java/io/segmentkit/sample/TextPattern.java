package io.segmentkit.sample;

import io.segmentkit.value.CaseFolding;

/**
 * What a text may look like: a text is somewhere in it, or is all of it.
 *
 * @param place where
 * @param text the text to be there
 * @param ignoringCase whether case is folded
 */
public record TextPattern(Place place, String text, boolean ignoringCase) {
    /** Where a text is in another. */
    public enum Place {
        WHOLE,
        START,
        END,
        ANYWHERE;

        private boolean has(String text, String part) {
            return switch (this) {
                case WHOLE -> text.equals(part);
                case START -> text.startsWith(part);
                case END -> text.endsWith(part);
                case ANYWHERE -> text.contains(part);
            };
        }

        /** Whether a text that is here is, as a part of the other place, known to be there too. */
        boolean isWithin(Place other) {
            return this == WHOLE || other == ANYWHERE || this == other;
        }
    }

    public boolean matches(String other) {
        return ignoringCase ? place.has(CaseFolding.fold(other), CaseFolding.fold(text)) : place.has(other, text);
    }

    /** Whether every text that matches this matches the other too, surely. */
    public boolean implies(TextPattern other) {
        return place.isWithin(other.place) && (other.ignoringCase || !ignoringCase) && other.matches(text);
    }

    /** Whether no text matches both, surely. Of each it is enough that it cannot, case aside. */
    public boolean excludes(TextPattern other) {
        if (place == Place.WHOLE) {
            return !other.folded().matches(text);
        }
        if (other.place == Place.WHOLE) {
            return other.excludes(this);
        }
        boolean sameEnd = place == other.place && place != Place.ANYWHERE;
        return sameEnd && !continues(other);
    }

    /** Whether one of the two, at the same end, goes on as the other does. */
    private boolean continues(TextPattern other) {
        if (ignoringCase || other.ignoringCase) {
            return folded().matches(other.text) || other.folded().matches(text);
        }
        return matches(other.text) || other.matches(text);
    }

    private TextPattern folded() {
        return new TextPattern(place, text, true);
    }
}
