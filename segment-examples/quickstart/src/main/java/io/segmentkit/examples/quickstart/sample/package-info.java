/**
 * The sample: customers of a shop that does not exist, made up by a seeded generator, so that everybody has the same.
 */
@NullMarked
package io.segmentkit.examples.quickstart.sample;

import org.jspecify.annotations.NullMarked;
