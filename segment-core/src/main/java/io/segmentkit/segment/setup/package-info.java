/** What the service was built with, and what follows from it for everything that it does. Not exported. */
@NullMarked
package io.segmentkit.segment.setup;

import org.jspecify.annotations.NullMarked;
