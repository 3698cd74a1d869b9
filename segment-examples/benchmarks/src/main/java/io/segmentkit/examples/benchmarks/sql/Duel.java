package io.segmentkit.examples.benchmarks.sql;

import io.segmentkit.examples.benchmarks.query.Query;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** The two contenders on one query, in turn. */
final class Duel {
    private static final int WARM_UP = 2;

    private final Contender compiled;
    private final Contender byHand;
    private final Query query;

    Duel(Contender compiled, Contender byHand, Query query) {
        this.compiled = compiled;
        this.byHand = byHand;
        this.query = query;
    }

    /** The milliseconds of each round, in order. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Times(double[] compiled, double[] byHand) {
        static double best(double[] sorted) {
            return sorted[0];
        }

        static double median(double[] sorted) {
            return sorted[sorted.length / 2];
        }
    }

    /** Both find the same members, and count as many; how many there are. */
    int members() throws SQLException {
        List<String> found = compiled.ids(query);
        List<String> expected = byHand.ids(query);
        boolean same = found.size() == expected.size() && new HashSet<>(found).equals(new HashSet<>(expected));
        if (!same || compiled.count(query) != expected.size() || byHand.count(query) != expected.size()) {
            throw new IllegalStateException(
                    query + ": " + found.size() + " members compiled, " + expected.size() + " by hand");
        }
        return found.size();
    }

    Times counting(int rounds) throws SQLException {
        return times(rounds, () -> compiled.count(query), () -> byHand.count(query));
    }

    Times reading(int rounds) throws SQLException {
        return times(rounds, () -> compiled.ids(query), () -> byHand.ids(query));
    }

    private interface Question {
        Object answer() throws SQLException;
    }

    /** Who begins changes with each round. */
    private static Times times(int rounds, Question compiled, Question byHand) throws SQLException {
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            int place = Math.max(round, 0);
            if (round % 2 == 0) {
                ours[place] = millis(compiled);
                theirs[place] = millis(byHand);
            } else {
                theirs[place] = millis(byHand);
                ours[place] = millis(compiled);
            }
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        return new Times(ours, theirs);
    }

    private static double millis(Question question) throws SQLException {
        long start = System.nanoTime();
        question.answer();
        return (System.nanoTime() - start) / 1e6;
    }
}
