/**
 * Lists of e-mail addresses, phone numbers or ids, and which profiles of a population they name.
 */
@NullMarked
package io.segmentkit.csv.list;

import org.jspecify.annotations.NullMarked;
