package io.segmentkit.examples.benchmarks.segments;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.evaluate.BoundCriteria;
import io.segmentkit.evaluate.BoundCriterion;
import io.segmentkit.evaluate.CompiledCriteria;
import io.segmentkit.evaluate.CompiledCriterion;
import io.segmentkit.examples.benchmarks.Machine;
import io.segmentkit.examples.benchmarks.contender.CriterionLanguage;
import io.segmentkit.examples.benchmarks.data.Contact;
import io.segmentkit.examples.benchmarks.data.DataSet;
import io.segmentkit.examples.benchmarks.data.Today;
import io.segmentkit.examples.benchmarks.query.TypicalSegments;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.reference.References;
import io.segmentkit.segment.Segments;
import io.segmentkit.store.memory.InMemorySegmentStore;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Refreshes many segments over the same contacts: all in one pass, and one by one; then asks them of one contact after
 * another, as a host does when contacts change. Prints tables in Markdown for docs/performance.md. Arguments: contacts
 * (1,000,000 unless given), segments (1,000), rounds (3).
 */
public final class SegmentsBenchmark {
    private final List<Contact> contacts;
    private final List<Criterion> criteria;
    private final int rounds;

    private SegmentsBenchmark(List<Contact> contacts, List<Criterion> criteria, int rounds) {
        this.contacts = contacts;
        this.criteria = criteria;
        this.rounds = rounds;
    }

    /** Runs it. */
    public static void main(String[] args) {
        int contacts = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int segments = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        List<Contact> data = DataSet.of(contacts, DataSet.Order.SHUFFLED);
        List<Criterion> criteria = withReferences(TypicalSegments.in(new CriterionLanguage(), segments));
        SegmentsBenchmark benchmark = new SegmentsBenchmark(data, criteria, rounds);
        System.out.printf(
                Locale.ROOT,
                "%s, %,d contacts, %,d segments, %d rounds, heap of %d MB%n%n",
                Machine.description(),
                contacts,
                segments,
                rounds,
                Runtime.getRuntime().maxMemory() >> 20);
        benchmark.refreshes();
        benchmark.oneContact();
    }

    /** One of twenty leaves out the members of another. */
    private static List<Criterion> withReferences(List<Criterion> criteria) {
        List<Criterion> all = new ArrayList<>(criteria);
        for (int i = 20; i < all.size(); i += 20) {
            all.set(i, Criteria.allOf(all.get(i), Criteria.not(Criteria.inSegment(name(i / 2)))));
        }
        return all;
    }

    private static String name(int position) {
        return "Segment " + position;
    }

    private void refreshes() {
        System.out.println("| refreshing | best s | members |");
        System.out.println("|---|---:|---:|");
        print(
                "in one pass, `refreshDue()`",
                segments -> segments.refreshDue().computed().size());
        print("one by one, `refresh(name)`", segments -> {
            for (int i = 0; i < criteria.size(); i++) {
                segments.refresh(name(i));
            }
            return criteria.size();
        });
        System.out.println();
    }

    private interface Refreshing {
        int refreshed(Segments segments);
    }

    private void print(String title, Refreshing refreshing) {
        double best = Double.MAX_VALUE;
        long members = 0;
        for (int round = 0; round < rounds; round++) {
            Segments segments = segments();
            System.gc();
            long start = System.nanoTime();
            int refreshed = refreshing.refreshed(segments);
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
            if (refreshed != criteria.size()) {
                throw new IllegalStateException(refreshed + " segments were refreshed");
            }
            members = 0;
            for (int i = 0; i < criteria.size(); i++) {
                members += segments.members(name(i)).count();
            }
        }
        System.out.printf(Locale.ROOT, "| %s | %.2f | %,d |%n", title, best, members);
    }

    private Segments segments() {
        Segments segments = Segments.builder()
                .population(InMemoryPopulation.of(CriterionLanguage.CONTACTS, contacts))
                .store(InMemorySegmentStore.empty())
                .clock(Clock.fixed(Today.NOON, ZoneOffset.UTC))
                .build();
        for (int i = 0; i < criteria.size(); i++) {
            segments.create(SegmentDefinition.dynamic(name(i), criteria.get(i)));
        }
        return segments;
    }

    /** The references are left out: they would ask a store. */
    private void oneContact() {
        List<Criterion> asked = TypicalSegments.in(new CriterionLanguage(), criteria.size());
        BoundCriteria<Contact> together = CompiledCriteria.of(asked, References.none(), CriterionLanguage.CONTACTS)
                .asOf(CriterionLanguage.AS_OF);
        List<BoundCriterion<Contact>> alone = asked.stream()
                .map(criterion -> CompiledCriterion.of(criterion, References.none(), CriterionLanguage.CONTACTS)
                        .asOf(CriterionLanguage.AS_OF))
                .toList();
        List<Contact> some = contacts.subList(0, Math.min(20_000, contacts.size()));
        System.out.println("| one contact, all segments | best µs | held |");
        System.out.println("|---|---:|---:|");
        print(
                "together, `holdingFor(contact)`",
                some.size(),
                () -> some.stream()
                        .mapToLong(contact -> together.holdingFor(contact).cardinality())
                        .sum());
        print(
                "one after another, `test(contact)`",
                some.size(),
                () -> some.stream()
                        .mapToLong(contact -> alone.stream()
                                .filter(criterion -> criterion.test(contact))
                                .count())
                        .sum());
    }

    private void print(String title, int size, LongSupplier asking) {
        double best = Double.MAX_VALUE;
        long held = 0;
        for (int round = 0; round < rounds + 3; round++) {
            long start = System.nanoTime();
            held = asking.getAsLong();
            best = Math.min(best, (System.nanoTime() - start) / 1e3 / size);
        }
        System.out.printf(Locale.ROOT, "| %s | %.2f | %,d |%n", title, best, held);
    }
}
