package io.segmentkit.time.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A file of worked cases in the folder that {@code -Dsegmentkit.data} names. */
final class CaseFile {
    private static final String PROPERTY = "segmentkit.data";
    private static final String HEADER = "id\tnow\trule\tn\tunit\tsubject\texpected\thow\tsource\tnote";

    private CaseFile() {}

    /** The file's rows; aborts the test where the folder is not given. */
    static List<Case> read(String name) {
        String data = System.getProperty(PROPERTY, "");
        if (data.isEmpty()) {
            abort("the worked cases of " + name + " were not run: -D" + PROPERTY + " names no folder");
        }
        try {
            List<String> lines = Files.readAllLines(Path.of(data, "cases", name));
            assertThat(lines.get(0)).isEqualTo(HEADER);
            return lines.stream().skip(1).map(CaseFile::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case parse(String line) {
        String[] cells = line.split("\t", -1);
        return new Case(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    /**
     * Runs every row and accounts for it: the check either has a counterpart here, proves it and returns empty, or
     * returns the reason why there is none. Returns how many rows there were for each reason.
     */
    static Map<String, Integer> run(List<Case> cases, Function<Case, Optional<String>> check) {
        Map<String, Integer> explained = new TreeMap<>();
        for (Case one : cases) {
            check.apply(one).ifPresent(reason -> explained.merge(reason, 1, Integer::sum));
        }
        return explained;
    }
}
