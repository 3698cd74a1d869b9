package io.segmentkit.jdbc.sql;

import io.segmentkit.value.CaseFolding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The code points that fold to another: what is to be replaced in a text so that it compares with folded ones as if it were
 * folded as a whole. What is in none of them cannot be equal anyway and may stay.
 */
final class CaseVariants {
    /** By the code point that they fold to; made when first needed. */
    private static final class All {
        static final Map<Integer, List<Integer>> BY_FOLDED = byFolded();

        private static Map<Integer, List<Integer>> byFolded() {
            Map<Integer, List<Integer>> variants = new HashMap<>();
            for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
                int folded = CaseFolding.fold(point);
                if (folded != point) {
                    variants.computeIfAbsent(folded, none -> new ArrayList<>()).add(point);
                }
            }
            return variants;
        }
    }

    private CaseVariants() {}

    /** What to replace, and by what, before a comparison with these folded texts. */
    static Map<String, String> of(Collection<String> folded) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String text : folded) {
            text.codePoints()
                    .forEach(point -> All.BY_FOLDED
                            .getOrDefault(point, List.of())
                            .forEach(variant -> parts.put(Character.toString(variant), Character.toString(point))));
        }
        return parts;
    }
}
