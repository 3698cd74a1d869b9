/**
 * Where profiles live ({@link io.segmentkit.population.Population}), and populations of objects in memory.
 */
@NullMarked
package io.segmentkit.population;

import org.jspecify.annotations.NullMarked;
