package io.segmentkit.csv.export;

import java.util.regex.Pattern;

/** Cells that a spreadsheet would run. */
final class Formulas {
    /** A sign and digits is the number that it looks like: a balance, a phone number as E.164. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-][0-9]+(?:[.,][0-9]+)?");

    /** Those of OWASP's list, and the wide forms that Japanese input methods write. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String PASSED_OVER = " \u00A0\"";

    private Formulas() {}

    /** The cell, with an apostrophe before it where it would be run. */
    static String neutralised(String cell) {
        return isFormula(cell) && !PLAIN_NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static boolean isFormula(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (PASSED_OVER.indexOf(c) < 0) {
                return BEGINNINGS.indexOf(c) >= 0;
            }
        }
        return false;
    }
}
