/**
 * What a population's profiles have, and the check of a criterion against it (A10).
 */
@NullMarked
package io.segmentkit.schema;

import org.jspecify.annotations.NullMarked;
