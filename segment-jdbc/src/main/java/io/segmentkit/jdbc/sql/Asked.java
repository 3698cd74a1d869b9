package io.segmentkit.jdbc.sql;

import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.time.AsOf;

/** A criterion and the moment that it is asked about. */
public record Asked(ResolvedCriterion criterion, AsOf asOf) {}
