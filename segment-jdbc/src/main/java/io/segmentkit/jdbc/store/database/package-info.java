/** How a store talks to its database: tables, transactions, claims on rows, and the forms of what is kept. */
@NullMarked
package io.segmentkit.jdbc.store.database;

import org.jspecify.annotations.NullMarked;
