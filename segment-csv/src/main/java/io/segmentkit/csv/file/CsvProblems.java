package io.segmentkit.csv.file;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Collects what is wrong with files: the first problems themselves, of all of them how many they are (C4).
 *
 * <p>One may serve several files that are read as one. Not for several threads at once.
 */
public final class CsvProblems {
    private static final int STANDARD_KEPT = 100;

    private final OnBadRow onBadRow;
    private final int mostKept;
    private final List<CsvProblem> kept = new ArrayList<>();
    private long total;

    private CsvProblems(OnBadRow onBadRow, int mostKept) {
        this.onBadRow = requireNonNull(onBadRow, "onBadRow");
        this.mostKept = mostKept;
    }

    /** None yet; the first 100 will be kept. */
    public static CsvProblems on(OnBadRow onBadRow) {
        return new CsvProblems(onBadRow, STANDARD_KEPT);
    }

    /** The same, keeping the first so many; 0 keeps none and counts. Only before a problem was added. */
    public CsvProblems keeping(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most must not be negative: " + most);
        }
        if (total > 0) {
            throw new IllegalStateException("how many problems are kept is said before the first of them");
        }
        return new CsvProblems(onBadRow, most);
    }

    /** What the host wants to become of a file with bad rows. */
    public OnBadRow onBadRow() {
        return onBadRow;
    }

    /** One more. */
    public void add(CsvProblem problem) {
        requireNonNull(problem, "problem");
        total++;
        if (kept.size() < mostKept) {
            kept.add(problem);
        }
    }

    /** How many there are, kept or not. */
    public long total() {
        return total;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return total == 0;
    }

    /** The first of them, in the order in which they were found; a view that cannot be changed. */
    public List<CsvProblem> kept() {
        return Collections.unmodifiableList(kept);
    }

    /**
     * Refuses the files if the host said {@link OnBadRow#FAIL} and there is a problem. To be called once everything was
     * checked and before anything is applied.
     *
     * @throws InvalidCsvException with the problems
     */
    public void refuseIfFailing() {
        if (onBadRow == OnBadRow.FAIL && total > 0) {
            throw refusal();
        }
    }

    /** One more, because of which the file can't be read on: what to throw, whatever the host said of bad rows. */
    public InvalidCsvException refusal(CsvProblem last) {
        add(last);
        if (kept.size() == mostKept && !kept.contains(last)) {
            List<CsvProblem> withLast = new ArrayList<>(kept);
            withLast.add(last);
            return new InvalidCsvException(withLast, total);
        }
        return refusal();
    }

    private InvalidCsvException refusal() {
        return new InvalidCsvException(kept, total);
    }

    @Override
    public String toString() {
        return total + (total == 1 ? " problem" : " problems");
    }
}
