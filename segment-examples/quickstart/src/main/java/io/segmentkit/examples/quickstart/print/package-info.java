/** How commands print. */
@NullMarked
package io.segmentkit.examples.quickstart.print;

import org.jspecify.annotations.NullMarked;
