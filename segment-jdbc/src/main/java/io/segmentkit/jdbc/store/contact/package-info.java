/** Contacts in tables, and the static segments that they are in. */
@NullMarked
package io.segmentkit.jdbc.store.contact;

import org.jspecify.annotations.NullMarked;
