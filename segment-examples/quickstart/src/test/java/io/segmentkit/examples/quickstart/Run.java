package io.segmentkit.examples.quickstart;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One run of the program.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err what it printed about itself
 */
record Run(int exitCode, String out, String err) {
    static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Quickstart.program(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
        return new Run(
                exitCode, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }

    /** The members of each segment in what {@code count} printed. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        out.lines()
                .dropWhile(line -> !line.startsWith("segment "))
                .skip(1)
                .takeWhile(line -> !line.startsWith("all profiles "))
                .map(line -> line.split("  +", -1))
                .forEach(cells -> counts.put(cells[0], Long.parseLong(cells[1].replace(",", ""))));
        return counts;
    }
}
