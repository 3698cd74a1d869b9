/**
 * Segments and saved criteria by name, from a JSON file, and what their windows mean.
 */
@NullMarked
package io.segmentkit.examples.quickstart.segments;

import org.jspecify.annotations.NullMarked;
