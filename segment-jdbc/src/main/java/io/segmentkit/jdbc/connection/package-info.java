/** What a connection is held for, and until when: a transaction, a stream of rows. */
@NullMarked
package io.segmentkit.jdbc.connection;

import org.jspecify.annotations.NullMarked;
