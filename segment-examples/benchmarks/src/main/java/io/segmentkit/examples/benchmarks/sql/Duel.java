package io.segmentkit.examples.benchmarks.sql;

import io.segmentkit.examples.benchmarks.query.Query;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** The two contenders on one query, in turn. */
final class Duel {
    /** So that short queries are asked hundreds of times first: by compiled code on both sides, as in a host. */
    private static final Duration WARM_UP = Duration.ofSeconds(4);

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
        warmUp(compiled, byHand);
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                ours[round] = millis(compiled);
                theirs[round] = millis(byHand);
            } else {
                theirs[round] = millis(byHand);
                ours[round] = millis(compiled);
            }
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        return new Times(ours, theirs);
    }

    /** At least twice each. */
    private static void warmUp(Question compiled, Question byHand) throws SQLException {
        long start = System.nanoTime();
        for (int round = 0; round < 2 || System.nanoTime() - start < WARM_UP.toNanos(); round++) {
            compiled.answer();
            byHand.answer();
        }
    }

    private static double millis(Question question) throws SQLException {
        long start = System.nanoTime();
        question.answer();
        return (System.nanoTime() - start) / 1e6;
    }
}
