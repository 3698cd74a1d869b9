package io.segmentkit.store;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.Criterion;

/**
 * A saved criterion of the catalog (A7).
 *
 * @param name its name, compared as names of segments are, and apart from them
 * @param criterion what it stands for
 * @param revision the catalog's revision that brought it as it is now
 */
public record StoredCriterion(SegmentName name, Criterion criterion, long revision) {}
