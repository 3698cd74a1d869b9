/**
 * What the names of segments and saved criteria inside a criterion stand for (A6, A7).
 */
@NullMarked
package io.segmentkit.reference;

import org.jspecify.annotations.NullMarked;
