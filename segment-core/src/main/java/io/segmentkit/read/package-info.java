/**
 * How the plan reads the profiles of a population. Hosts describe theirs with {@code ProfileMapping}; these types are what
 * such a description comes to.
 */
@NullMarked
package io.segmentkit.read;

import org.jspecify.annotations.NullMarked;
