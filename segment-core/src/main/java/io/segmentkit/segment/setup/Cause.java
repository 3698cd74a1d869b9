package io.segmentkit.segment.setup;

import io.segmentkit.action.UnknownLabelException;
import io.segmentkit.schema.InvalidCriterionException;

/** Why something failed, as a store may keep it: without what the host's data may have put into messages. */
public final class Cause {
    private static final int DEEPEST = 5;

    private Cause() {}

    public static String of(RuntimeException thrown) {
        if (thrown instanceof InvalidCriterionException
                || thrown instanceof NotComputedException
                || thrown instanceof UnknownLabelException) {
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
    public static final class NotComputedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotComputedException(String name) {
            super("segment \"" + name + "\", which it refers to, has not been computed");
        }
    }
}
