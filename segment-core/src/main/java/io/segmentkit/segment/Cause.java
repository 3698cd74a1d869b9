package io.segmentkit.segment;

import io.segmentkit.schema.InvalidCriterionException;

/** Why computing failed, as the history may say it: without what the host's data may have put into messages. */
final class Cause {
    private static final int DEEPEST = 5;

    private Cause() {}

    static String of(RuntimeException thrown) {
        if (thrown instanceof InvalidCriterionException || thrown instanceof NotComputedException) {
            return String.valueOf(thrown.getMessage());
        }
        StringBuilder text = new StringBuilder(thrown.getClass().getName());
        Throwable cause = thrown.getCause();
        for (int i = 0; i < DEEPEST && cause != null; i++) {
            text.append(" caused by ").append(cause.getClass().getName());
            cause = cause.getCause();
        }
        return text.toString();
    }

    /** A segment refers to one that has never been computed. */
    static final class NotComputedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotComputedException(String name) {
            super("segment \"" + name + "\", which it refers to, has not been computed");
        }
    }
}
