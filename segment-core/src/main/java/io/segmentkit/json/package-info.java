/**
 * Criteria as JSON (A11): one door to write them and read them back, strictly, with everything that is wrong reported at
 * once.
 */
@NullMarked
package io.segmentkit.json;

import org.jspecify.annotations.NullMarked;
