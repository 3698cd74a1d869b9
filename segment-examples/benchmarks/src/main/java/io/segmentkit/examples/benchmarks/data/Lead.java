package io.segmentkit.examples.benchmarks.data;

import org.immutables.criteria.Criteria;
import org.immutables.value.Value;

/** What Immutables Criteria can ask of a contact: it makes its criteria from an annotated type. */
@Value.Immutable
@Criteria
public interface Lead {
    /** The city. */
    String city();

    /** The country's code. */
    String country();

    /** From 0 to 100. */
    int leadScore();
}
