package io.segmentkit.examples.benchmarks;

import io.segmentkit.examples.benchmarks.contender.Contender;
import io.segmentkit.examples.benchmarks.contender.Counter;
import io.segmentkit.examples.benchmarks.contender.Jvm;
import io.segmentkit.examples.benchmarks.data.Contact;
import io.segmentkit.examples.benchmarks.data.DataSet;
import io.segmentkit.examples.benchmarks.query.Query;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Tests all contacts of a host, one after the other, on one thread. An operation is the test of one contact; with fewer
 * contacts JMH must be told: {@code -p contacts=100000 -opi 100000}. {@link Report} sees to that.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(1_000_000)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms6g", "-Xmx6g"})
public class HostObjectsBenchmark {
    @Param({"HAND_WRITTEN", "PREDICATE_TREE", "SEGMENTKIT_COUNT", "SEGMENTKIT_TEST"})
    private Contender contender = Contender.HAND_WRITTEN;

    @Param({"Q1", "Q2", "Q3", "Q4", "Q5", "Q6"})
    private Query query = Query.Q1;

    @Param("1000000")
    private int contacts;

    @Param("GENERATED")
    private DataSet.Order order = DataSet.Order.GENERATED;

    @Param("FRESH")
    private Jvm jvm = Jvm.FRESH;

    private Counter counter = () -> 0;

    /** Makes the data, and refuses a contender that counts wrong. */
    @Setup
    public void prepare() {
        List<Contact> all = DataSet.of(contacts, order);
        jvm.prepare(all);
        counter = contender.counter(query, all);
        long expected = Contender.HAND_WRITTEN.counter(query, all).count();
        long found = counter.count();
        if (found != expected) {
            throw new IllegalStateException(contender + " counts " + found + " in place of " + expected);
        }
    }

    /** All contacts. */
    @Benchmark
    public long count() {
        return counter.count();
    }
}
