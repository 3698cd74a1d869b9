/** The words of a CRM over tables as they are named and filled unless the host says otherwise. */
@NullMarked
package io.segmentkit.jdbc.crm;

import org.jspecify.annotations.NullMarked;
