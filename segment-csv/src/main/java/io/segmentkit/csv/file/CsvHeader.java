package io.segmentkit.csv.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * The names of the columns of a file, without blanks around them. Immutable.
 *
 * <p>Names count as they are written, in upper and lower case. Two columns of one name are a problem only for those who
 * ask for that name.
 */
public final class CsvHeader {
    private static final int SEVERAL = -1;
    private static final int MOST_NAMED = 50;

    private final String file;
    private final OptionalLong line;
    private final List<String> names;
    private final Map<String, Integer> positions = new LinkedHashMap<>();

    CsvHeader(String file, OptionalLong line, List<String> names) {
        this.file = file;
        this.line = line;
        this.names = names.stream().map(String::strip).toList();
        for (int i = 0; i < names.size(); i++) {
            int position = i;
            positions.merge(this.names.get(i), position, (first, second) -> SEVERAL);
        }
    }

    /** The names from left to right; {@code 1}, {@code 2} and so on for a file without a header. */
    public List<String> names() {
        return names;
    }

    /** How many columns there are. */
    public int width() {
        return names.size();
    }

    /** The name of a column, from 0; its number, counted from 1, for a cell beyond the header. */
    public String name(int position) {
        return position < names.size() ? names.get(position) : String.valueOf(position + 1);
    }

    /** Whether a column has the name, or several have it. */
    public boolean contains(String name) {
        return positions.containsKey(name);
    }

    /**
     * Where the column of a name is, from 0.
     *
     * @throws InvalidCsvException where no column or several have the name
     */
    public int position(String name) {
        CsvProblems problems = CsvProblems.on(OnBadRow.FAIL);
        OptionalInt position = position(name, problems);
        problems.refuseIfFailing();
        return position.orElseThrow();
    }

    /** Where the column of a name is, from 0; empty, and one more problem, where no column or several have the name. */
    public OptionalInt position(String name, CsvProblems problems) {
        Integer position = positions.get(name);
        if (position == null) {
            problems.add(problem(name, "a column of this name, one of " + known(), "none"));
            return OptionalInt.empty();
        }
        if (position == SEVERAL) {
            problems.add(problem(name, "one column of this name", "several: " + numbers(name)));
            return OptionalInt.empty();
        }
        return OptionalInt.of(position);
    }

    private CsvProblem problem(String name, String expected, String found) {
        return new CsvProblem(file, line, Optional.of(name), expected, found);
    }

    private String known() {
        String some = positions.keySet().stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return positions.size() > MOST_NAMED ? some + " and " + (positions.size() - MOST_NAMED) + " more" : some;
    }

    private List<Integer> numbers(String name) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name)) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    @Override
    public String toString() {
        return names.toString();
    }
}
