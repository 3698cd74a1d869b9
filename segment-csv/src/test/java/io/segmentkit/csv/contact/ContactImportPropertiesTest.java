package io.segmentkit.csv.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contact.ContactEntry;
import io.segmentkit.contact.SegmentAssignment;
import io.segmentkit.contact.SegmentName;
import io.segmentkit.csv.file.CsvSource;
import io.segmentkit.csv.file.OnBadRow;
import io.segmentkit.store.memory.InMemoryContactStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Small worlds of few ids, addresses and numbers, in which rows meet often. */
class ContactImportPropertiesTest {
    /** A row; parts that are null are absent. */
    record Row(String id, String email, String mobile, String name, String segments) {
        String line() {
            return String.join(
                    ",",
                    "PL",
                    "A",
                    name,
                    Objects.toString(mobile, ""),
                    Objects.toString(email, ""),
                    Objects.toString(id, ""),
                    segments);
        }
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<String> id = Arbitraries.of("1", "2", "3").injectNull(0.5);
        Arbitrary<String> email = Arbitraries.of("a@b.pl", "c@d.pl", "e@f.pl").injectNull(0.3);
        Arbitrary<String> mobile =
                Arbitraries.of("+48601234567", "+48601234568", "+48601234569").injectNull(0.4);
        Arbitrary<String> name = Arbitraries.of("X", "Y");
        Arbitrary<String> segments = Arbitraries.of("", "VIP", "Old; VIP", "Newsletter");
        return Combinators.combine(id, email, mobile, name, segments)
                .as(Row::new)
                .filter(row -> row.email() != null || row.mobile() != null)
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 2_000)
    @Label("C4 importing the same file twice changes nothing more")
    @StatisticsReport(onFailureOnly = true)
    void importingTwiceChangesNothingMore(
            @ForAll @Size(max = 3) List<@From("rows") List<Row>> before,
            @ForAll("rows") List<Row> rows,
            @ForAll SegmentAssignment assignment)
            throws IOException {
        InMemoryContactStore store = store();
        ContactImport contacts =
                ContactImport.into(store).onBadRow(OnBadRow.SKIP_AND_REPORT).segments(assignment);
        for (List<Row> file : before) {
            contacts.run(file(file));
        }
        ContactCheck check = contacts.check(file(rows));
        ContactImportResult first = contacts.run(file(rows));
        assertThat(first.created() + first.updated() + first.unchanged() + first.merged() + first.skipped())
                .isEqualTo(first.read())
                .isEqualTo(rows.size());
        boolean conflict = first.totalProblems() > check.totalProblems();
        Statistics.collect(conflict);
        Statistics.coverage(seen -> seen.check(false).percentage(share -> share > 50));
        if (conflict) {
            return; // conflicts with stored contacts are what may go another way the second time
        }
        List<ContactEntry> stored = store.contacts();
        ContactImportResult second = contacts.run(file(rows));
        assertThat(store.contacts()).isEqualTo(stored);
        assertThat(second.created() + second.updated()).isZero();
        assertThat(second.unchanged()).isEqualTo(first.created() + first.updated() + first.unchanged());
    }

    @Property(tries = 2_000)
    @Label("C4 rows make the people that a naive reading of the rule makes")
    void rowsMakeThePeopleOfTheOracle(@ForAll("rows") List<Row> rows) throws IOException {
        InMemoryContactStore store = store();
        ContactImportResult result =
                ContactImport.into(store).onBadRow(OnBadRow.SKIP_AND_REPORT).run(file(rows));
        List<List<Row>> people = NaivePeople.of(rows);
        assertThat(result.skipped())
                .isEqualTo(rows.size() - people.stream().mapToInt(List::size).sum());
        assertThat(store.contacts().stream().map(ContactImportPropertiesTest::shown))
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(ContactImportPropertiesTest::shown).toList());
    }

    private static InMemoryContactStore store() {
        return InMemoryContactStore.withSegments("VIP", "Old", "Newsletter");
    }

    private static CsvSource file(List<Row> rows) {
        return ContactFile.of(
                Stream.concat(Stream.of(ContactFile.HEADER), rows.stream().map(Row::line))
                        .toArray(String[]::new));
    }

    private static String shown(ContactEntry entry) {
        return Stream.of(
                                entry.contact().externalId().orElse(null),
                                entry.contact()
                                        .email()
                                        .map(email -> email.text())
                                        .orElse(null),
                                entry.contact().mobile().orElse(null),
                                entry.contact().lastName().orElse(null))
                        .toList()
                + " "
                + entry.segments().stream().map(SegmentName::text).sorted().toList();
    }

    private static String shown(List<Row> person) {
        Set<String> segments = person.stream()
                .flatMap(row -> Stream.of(row.segments().split("; ", -1)))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return Stream.of(
                                last(person.stream().map(Row::id)),
                                last(person.stream().map(Row::email)),
                                last(person.stream().map(Row::mobile)),
                                last(person.stream().map(Row::name)))
                        .toList()
                + " " + List.copyOf(segments);
    }

    private static String last(Stream<String> parts) {
        return parts.filter(Objects::nonNull).reduce((first, second) -> second).orElse(null);
    }

    /** The rule, read from its words: over and over all rows, without tables. */
    private static final class NaivePeople {
        static List<List<Row>> of(List<Row> rows) {
            List<Row> right = new ArrayList<>();
            for (Row row : rows) {
                boolean second = row.id() != null
                        && row.email() != null
                        && right.stream()
                                .anyMatch(other -> row.email().equals(other.email())
                                        && other.id() != null
                                        && !row.id().equals(other.id()));
                if (!second) {
                    right.add(row);
                }
            }
            TreeMap<String, List<Row>> people = new TreeMap<>();
            for (Row row : right) {
                Set<String> keys = keys(row, right);
                if (keys.size() == 1) {
                    people.computeIfAbsent(keys.iterator().next(), none -> new ArrayList<>())
                            .add(row);
                }
            }
            return List.copyOf(people.values());
        }

        private static Set<String> keys(Row row, List<Row> all) {
            if (row.id() != null) {
                return Set.of("id " + row.id());
            }
            if (row.email() != null) {
                return all.stream()
                        .filter(other -> row.email().equals(other.email()) && other.id() != null)
                        .findFirst()
                        .map(other -> Set.of("id " + other.id()))
                        .orElse(Set.of("email " + row.email()));
            }
            Set<String> owners = new HashSet<>();
            for (Row other : new LinkedHashSet<>(all)) {
                if (row.mobile().equals(other.mobile()) && (other.id() != null || other.email() != null)) {
                    owners.addAll(keys(other, all));
                }
            }
            return owners.isEmpty() ? Set.of("mobile " + row.mobile()) : owners;
        }
    }
}
