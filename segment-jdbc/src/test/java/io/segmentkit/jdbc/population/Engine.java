package io.segmentkit.jdbc.population;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a subclass of the contract declares about its database. The contract holds the database to it, and README shows it:
 * {@link EnginesTest} compares.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Engine {
    /** The database. */
    String name();

    /** How the tests come by it. */
    String runs();

    /** Which forms of values and which settings the subclass stores and asks. */
    String stores();

    /** How many digits of the second its timestamps keep. */
    int timestampDigits() default 6;

    /** What it refuses, with its path; nothing unless it says. */
    String refuses() default "nothing";
}
