/** What has no portable form in SQL, one small class per database. */
@NullMarked
package io.segmentkit.jdbc.dialect;

import org.jspecify.annotations.NullMarked;
