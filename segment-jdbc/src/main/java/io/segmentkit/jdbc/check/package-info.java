/** Holds a mapping against the database that it is for. */
@NullMarked
package io.segmentkit.jdbc.check;

import org.jspecify.annotations.NullMarked;
