/**
 * Contacts from CSV files into the host's store: {@link io.segmentkit.csv.contact.ContactImport}.
 */
@NullMarked
package io.segmentkit.csv.contact;

import org.jspecify.annotations.NullMarked;
