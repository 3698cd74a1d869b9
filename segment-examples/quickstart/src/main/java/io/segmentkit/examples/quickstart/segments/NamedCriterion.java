package io.segmentkit.examples.quickstart.segments;

import io.segmentkit.criteria.Criterion;

/**
 * A criterion under a name: a segment, or a saved criterion.
 *
 * @param name the name
 * @param criterion what its members meet
 */
public record NamedCriterion(String name, Criterion criterion) {}
