package io.segmentkit.jdbc.dialect;

import java.util.Optional;

/** What the ids of profiles are. An id's text is its only form: {@code 7} is an id, {@code 007} is not. */
public enum IdForm {
    /** Texts. */
    TEXT {
        @Override
        public Optional<Object> parse(String id) {
            return Optional.of(id);
        }
    },
    /** Whole numbers. */
    WHOLE {
        @Override
        public Optional<Object> parse(String id) {
            try {
                Long number = Long.valueOf(id);
                return number.toString().equals(id) ? Optional.of(number) : Optional.empty();
            } catch (NumberFormatException noNumber) {
                return Optional.empty();
            }
        }
    },
    /** UUIDs, in lower case. */
    UUID {
        @Override
        public Optional<Object> parse(String id) {
            try {
                java.util.UUID uuid = java.util.UUID.fromString(id);
                return uuid.toString().equals(id) ? Optional.of(uuid) : Optional.empty();
            } catch (IllegalArgumentException noUuid) {
                return Optional.empty();
            }
        }
    };

    /** The id as the database holds it; empty where it can hold no such id. */
    public abstract Optional<Object> parse(String id);
}
