/** Actions in tables, beside the segments that they are on. */
@NullMarked
package io.segmentkit.jdbc.store.action;

import org.jspecify.annotations.NullMarked;
