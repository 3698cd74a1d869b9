package io.segmentkit.jdbc.dialect;

/** How a database compares the texts of a column, and which it can hold. */
public enum TextForm {
    /** Equal, by the plain comparison, exactly when their code points are. */
    CODE_POINTS,
    /** By some collation; any code point can be asked for. */
    COLLATED,
    /** By some collation; the column may not be able to hold each code point. */
    ANY
}
