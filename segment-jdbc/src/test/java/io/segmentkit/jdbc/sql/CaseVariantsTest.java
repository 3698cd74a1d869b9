package io.segmentkit.jdbc.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.value.CaseFolding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CaseVariantsTest {
    @Test
    @DisplayName("A9 what a code point folds to folds to itself, so that replacing variants is folding")
    void foldingTwiceIsFoldingOnce() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            int folded = CaseFolding.fold(point);
            assertThat(CaseFolding.fold(folded)).as("%x", point).isEqualTo(folded);
        }
    }

    @Test
    void everyVariantOfALetterIsReplaced() {
        assertThat(CaseVariants.of(List.of("k1", "i")))
                .isEqualTo(Map.of("K", "k", "\u212A", "k", "I", "i", "\u0130", "i", "\u0131", "i"));
    }
}
