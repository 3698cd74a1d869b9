/** The options that say what a command works on, and as of when. */
@NullMarked
package io.segmentkit.examples.quickstart.input;

import org.jspecify.annotations.NullMarked;
