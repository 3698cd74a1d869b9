/** The mapping of tables as a JSON document. */
@NullMarked
package io.segmentkit.jdbc.json;

import org.jspecify.annotations.NullMarked;
