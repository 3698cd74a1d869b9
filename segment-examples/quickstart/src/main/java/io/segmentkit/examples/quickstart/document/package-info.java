/**
 * JSON files that people write by hand, read strictly: everything that is wrong with one is told at once, with its place.
 */
@NullMarked
package io.segmentkit.examples.quickstart.document;

import org.jspecify.annotations.NullMarked;
