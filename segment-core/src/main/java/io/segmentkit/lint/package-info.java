/** What is wrong with criteria, and how segments lie to each other: proved, with profiles that show it (B4). */
@NullMarked
package io.segmentkit.lint;

import org.jspecify.annotations.NullMarked;
