package io.segmentkit.segment;

import java.io.Serial;
import java.util.List;

/** A segment or saved criterion cannot be deleted or renamed, as others refer to it (A7). */
public final class InUseException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> users;

    InUseException(String what, List<String> users) {
        super(what + " is used by " + String.join(", ", users));
        this.users = List.copyOf(users);
    }

    /** Those that refer to it: {@code segment "vip"}; empty after serialisation, which keeps the text only. */
    public List<String> users() {
        return users == null ? List.of() : users;
    }
}
