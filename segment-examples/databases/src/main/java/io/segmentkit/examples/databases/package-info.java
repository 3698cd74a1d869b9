/** Programs that ask criteria of a database's own tables, each with a {@code main} of its own. */
@NullMarked
package io.segmentkit.examples.databases;

import org.jspecify.annotations.NullMarked;
