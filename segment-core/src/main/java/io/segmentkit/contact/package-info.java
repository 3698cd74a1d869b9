/**
 * Contacts that come in from outside, and the port through which they are stored:
 * {@link io.segmentkit.contact.ContactStore}, and its form in memory.
 */
@NullMarked
package io.segmentkit.contact;

import org.jspecify.annotations.NullMarked;
