/**
 * The program's commands: what a user types, and what is printed.
 */
@NullMarked
package io.segmentkit.examples.quickstart;

import org.jspecify.annotations.NullMarked;
