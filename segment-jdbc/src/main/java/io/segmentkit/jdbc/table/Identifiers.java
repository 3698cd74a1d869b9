package io.segmentkit.jdbc.table;

/** Names of tables and columns. They are quoted wherever they are written, so that any character may be in them. */
final class Identifiers {
    private Identifiers() {}

    static String checked(String what, String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException(what + " must not be empty");
        }
        if (name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(what + " must not have a NUL in it, found " + name.replace('\0', '?'));
        }
        return name;
    }
}
