/** The words of a CRM over CSV files as they are named and written unless the host says otherwise. */
@NullMarked
package io.segmentkit.csv.crm;

import org.jspecify.annotations.NullMarked;
