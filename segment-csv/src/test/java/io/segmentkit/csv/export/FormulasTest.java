package io.segmentkit.csv.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {
    @DisplayName("C6 cells that a spreadsheet would run are neutralised")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\"=1+1\"",
                " =1",
                "  \" =1",
                "\u00A0=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A1",
                "=",
                "-",
                "+",
                "+48 601 234 567",
                "-1-1",
                "-1.2.3",
                "+1e5",
                "-5%",
                "=HYPERLINK(\"http://x\")",
                "-\u0665",
                "+\u0661"
            })
    void isNeutralised(String cell) {
        assertThat(Formulas.neutralised(cell)).isEqualTo("'" + cell);
        assertThat(Formulas.neutralised("'" + cell)).isEqualTo("'" + cell);
    }

    @DisplayName("C6 plain numbers and text stay as they are")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-5",
                "+48601234567",
                "-2.50",
                "-2,50",
                "1+1",
                "a=b",
                "ada@example.org",
                "'=1",
                "x\t=1",
                "\"",
                "5-",
                "–5"
            })
    void staysAsItIs(String cell) {
        assertThat(Formulas.neutralised(cell)).isEqualTo(cell);
    }
}
