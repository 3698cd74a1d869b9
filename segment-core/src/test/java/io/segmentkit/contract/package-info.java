/**
 * What every population must do, published in the test-jar: {@link io.segmentkit.contract.PopulationContract}, the data
 * it runs on, and the naive oracle that it compares with.
 */
@NullMarked
package io.segmentkit.contract;

import org.jspecify.annotations.NullMarked;
