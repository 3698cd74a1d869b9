package io.segmentkit.action;

import static java.util.Objects.requireNonNull;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.LabelSet;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What is done to the members of a segment (S6).
 *
 * <pre>{@code
 * Action.addTag("asked in May")
 * Action.removeConsent("sms")
 * Action.export("email", "city")
 * }</pre>
 *
 * <p>Immutable, equal by value, prints as a line: {@code add tag "vip"}.
 */
public sealed interface Action {
    /** What kind of action it is, in words: {@code add tag}, {@code remove consent}, {@code export}. */
    String kind();

    /**
     * Each member gets the label; those who have it keep it.
     *
     * @param labels the set that the label is of
     * @param label the label
     */
    record AddLabel(LabelSet labels, String label) implements Action {
        /** Refuses what no criterion could ask for. */
        public AddLabel {
            labels.has(label);
        }

        @Override
        public String kind() {
            return "add " + labels.name();
        }

        @Override
        public String toString() {
            return kind() + " \"" + label + '"';
        }
    }

    /**
     * Each member loses the label; those who do not have it stay without it.
     *
     * @param labels the set that the label is of
     * @param label the label
     */
    record RemoveLabel(LabelSet labels, String label) implements Action {
        /** Refuses what no criterion could ask for. */
        public RemoveLabel {
            labels.has(label);
        }

        @Override
        public String kind() {
            return "remove " + labels.name();
        }

        @Override
        public String toString() {
            return kind() + " \"" + label + '"';
        }
    }

    /**
     * A file is written with the id of each member and the values of some attributes (S7).
     *
     * @param attributes the names of the attributes, in the order of the columns; none for the ids only
     */
    record Export(List<String> attributes) implements Action {
        /**
         * Takes a copy.
         *
         * @throws IllegalArgumentException if an attribute is named twice
         */
        public Export {
            attributes = List.copyOf(attributes);
            if (new LinkedHashSet<>(attributes).size() < attributes.size()) {
                throw new IllegalArgumentException("attributes must be named once each, found " + attributes);
            }
        }

        @Override
        public String kind() {
            return "export";
        }

        @Override
        public String toString() {
            return attributes.isEmpty() ? kind() : kind() + " of " + String.join(", ", attributes);
        }
    }

    /** Each member gets the tag. */
    static Action addTag(String tag) {
        return addLabel(Criteria.tags(), tag);
    }

    /** Each member loses the tag. */
    static Action removeTag(String tag) {
        return removeLabel(Criteria.tags(), tag);
    }

    /** Each member gets the category. */
    static Action addCategory(String category) {
        return addLabel(Criteria.categories(), category);
    }

    /** Each member loses the category. */
    static Action removeCategory(String category) {
        return removeLabel(Criteria.categories(), category);
    }

    /** Each member gives the consent. */
    static Action addConsent(String consent) {
        return addLabel(Criteria.consents(), consent);
    }

    /** Each member withdraws the consent. */
    static Action removeConsent(String consent) {
        return removeLabel(Criteria.consents(), consent);
    }

    /** Each member gets a label of a set of the host's own. */
    static Action addLabel(LabelSet labels, String label) {
        return new AddLabel(requireNonNull(labels, "labels"), label);
    }

    /** Each member loses a label of a set of the host's own. */
    static Action removeLabel(LabelSet labels, String label) {
        return new RemoveLabel(requireNonNull(labels, "labels"), label);
    }

    /** Ids and the values of these attributes go to a file. */
    static Action export(String... attributes) {
        return new Export(List.of(attributes));
    }
}
