package io.segmentkit.definition;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.Criterion;
import java.util.List;

/**
 * A criterion saved under a name (A7).
 *
 * @param name the name
 * @param criterion what it stands for
 * @param usedBy the segments and saved criteria that refer to it: {@code segment "vip"}
 */
public record SavedCriterion(SegmentName name, Criterion criterion, List<String> usedBy) {
    /** Takes a copy of the list. */
    public SavedCriterion {
        usedBy = List.copyOf(usedBy);
    }
}
