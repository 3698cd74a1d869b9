/** What every store of segments must do, by subject. {@code SegmentStoreContract} puts them together. */
@NullMarked
package io.segmentkit.contract.store;

import org.jspecify.annotations.NullMarked;
