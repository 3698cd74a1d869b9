/**
 * The words of a CRM, ready made on top of the general criteria: clients and leads, deals, orders, products, channels,
 * responsible persons (R1 to R7).
 *
 * <p>{@link io.segmentkit.crm.Crm} is the door to what is asked, {@link io.segmentkit.crm.CrmFields} has the handles,
 * {@link io.segmentkit.crm.CrmVocabulary} the lists that the host makes itself, and the schema.
 */
@NullMarked
package io.segmentkit.crm;

import org.jspecify.annotations.NullMarked;
