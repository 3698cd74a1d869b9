/**
 * JSON documents that people write by hand and that hold more than one criterion, read strictly: everything that is wrong
 * with one is told at once, with its JSON pointer. The door is {@link io.segmentkit.document.JsonDocument}.
 */
@NullMarked
package io.segmentkit.document;

import org.jspecify.annotations.NullMarked;
