/** What holds for the library as a whole: the order of its packages, what its code may not do, what it exports. */
@NullMarked
package io.segmentkit.architecture;

import org.jspecify.annotations.NullMarked;
