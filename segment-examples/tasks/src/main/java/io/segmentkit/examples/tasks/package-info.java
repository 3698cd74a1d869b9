/** One small program per task, each with a {@code main} of its own. */
@NullMarked
package io.segmentkit.examples.tasks;

import org.jspecify.annotations.NullMarked;
