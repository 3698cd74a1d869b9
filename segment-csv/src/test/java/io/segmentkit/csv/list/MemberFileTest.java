package io.segmentkit.csv.list;

import static io.segmentkit.criteria.Criteria.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.contact.EmailAddress;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.csv.file.CsvProblem;
import io.segmentkit.csv.file.CsvSource;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.csv.file.OnBadRow;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.population.Population;
import io.segmentkit.profile.Profile;
import io.segmentkit.schema.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MemberFileTest {
    private static final TextAttribute EMAILS = text("emails");
    private static final Schema SCHEMA = Schema.builder().multiValued(EMAILS).build();

    private static Profile profile(String id, String... emails) {
        Profile.Builder profile = Profile.builder(SCHEMA, id);
        for (String email : emails) {
            profile.with(EMAILS, email);
        }
        return profile.build();
    }

    private static Population population(Profile... profiles) {
        return InMemoryPopulation.of(Profile.mapping(SCHEMA), List.of(profiles));
    }

    private static CsvSource lines(String... lines) {
        return CsvSource.ofBytes("list.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private final Population people = population(
            profile("1", "ada@example.org", "ADA@old.org"),
            profile("2", " Bob@Example.ORG "),
            profile("3", "bob@example.org"),
            profile("4"),
            profile("5", "no address", "ada@EXAMPLE.org"));

    @Test
    @DisplayName("S8 a file of ids gives the members in both, and what did not match")
    void idsAreMatched() throws IOException {
        ListedMembers found = MemberFile.in(people).ids(lines("3", " 1 ", "x", "3", "", "01", "y"));
        assertThat(found)
                .isEqualTo(new ListedMembers(
                        Set.of("1", "3"),
                        6,
                        1,
                        0,
                        2,
                        List.of(new Unmatched(3, "x"), new Unmatched(6, "01"), new Unmatched(7, "y")),
                        3,
                        List.of(),
                        0));
    }

    @Test
    @DisplayName("S8 a file of e-mail addresses matches as people mean them: trimmed, the domain without case")
    void emailsAreMatched() throws IOException {
        ListedMembers found = MemberFile.in(people)
                .column("E-mail")
                .emails(
                        lines(
                                "name,E-mail",
                                "x,Ada@example.org",
                                "x,ADA@OLD.org",
                                "x,Bob@example.org",
                                "x,ada@example.ORG"),
                        EMAILS);
        assertThat(found.ids()).containsExactlyInAnyOrder("1", "2", "5");
        assertThat(found.matched()).isEqualTo(3);
        assertThat(found.unmatched()).containsExactly(new Unmatched(2, "Ada@example.org"));
    }

    @Test
    @DisplayName("S8 letters that only folding would make equal do not match")
    void homographsDoNotMatch() throws IOException {
        Population other = population(profile("1", "ada@exampıe.org"), profile("2", "ada@\u212Aelvin.org"));
        ListedMembers found = MemberFile.in(other).emails(lines("ada@exampie.org", "ada@kelvin.org"), EMAILS);
        assertThat(found.ids()).containsExactly("2"); // the Kelvin sign is k in every domain
        assertThat(found.unmatched()).extracting(Unmatched::value).containsExactly("ada@exampie.org");
    }

    @Test
    @DisplayName("C4 cells that are no address are problems")
    void wrongCellsAreProblems() throws IOException {
        MemberFile file = MemberFile.in(people);
        CsvSource source = lines("email", "ada@example.org", "b@", "a b", "Bob@example.org");
        ListedMembers found = file.onBadRow(OnBadRow.SKIP_AND_REPORT).keeping(2).emails(source, EMAILS);
        assertThat(found.problems())
                .extracting(CsvProblem::withFound)
                .containsExactly(
                        "list.csv, line 1, column 1: expected an e-mail address, found \"email\"",
                        "list.csv, line 3, column 1: expected an e-mail address, found \"b@\"");
        assertThat(found.totalProblems()).isEqualTo(3);
        assertThat(found.skipped()).isEqualTo(3);
        assertThat(found.ids()).containsExactlyInAnyOrder("1", "2", "5");
        assertThat(found).hasToString("5 rows: 2 matched by 3 profiles, 0 unmatched, 0 duplicates, 3 wrong");
        assertThatThrownBy(() -> file.emails(source, EMAILS))
                .isInstanceOf(InvalidCsvException.class)
                .hasMessageNotContaining("a b");
    }

    @Test
    void misuseIsRefused() {
        assertThatThrownBy(() -> MemberFile.in(people).emails(lines("a@b.pl"), text("mail")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown attribute mail, valid: [emails]");
        assertThatThrownBy(() -> MemberFile.in(people).column("id").ids(lines("nr", "1")))
                .isInstanceOf(InvalidCsvException.class)
                .hasMessageContaining("column id");
        assertThatThrownBy(() -> MemberFile.in(people).keeping(-1)).hasMessage("most must not be negative: -1");
    }

    @Test
    @DisplayName("S8 more ids than are asked for one by one are matched alike")
    void manyIdsAreMatchedAlike() throws IOException {
        Profile[] profiles =
                IntStream.range(0, 3_000).mapToObj(i -> profile("p" + i)).toArray(Profile[]::new);
        String[] ids = IntStream.range(1_000, 4_000).mapToObj(i -> "p" + i).toArray(String[]::new);
        ListedMembers found = MemberFile.in(population(profiles)).keeping(2).ids(lines(ids));
        assertThat(found.ids()).hasSize(2_000).contains("p1000", "p2999");
        assertThat(found.totalUnmatched()).isEqualTo(1_000);
        assertThat(found.unmatched()).containsExactly(new Unmatched(2_001, "p3000"), new Unmatched(2_002, "p3001"));
    }

    @Property(tries = 500)
    @Label("S8 whatever the size of the parts, the answer is that of comparing every row with every profile")
    void partsDoNotMatter(
            @ForAll @Size(max = 12) List<@From("emails") String> file,
            @ForAll @Size(max = 6) List<@Size(max = 3) List<@From("emails") String>> profiles,
            @ForAll @IntRange(min = 1, max = 5) int part)
            throws IOException {
        List<Profile> some = new ArrayList<>();
        for (List<String> emails : profiles) {
            some.add(profile("p" + some.size(), emails.toArray(String[]::new)));
        }
        MemberFile reader = new MemberFile(
                population(some.toArray(Profile[]::new)),
                CsvFormat.detected().withoutHeader().separatedBy(','),
                Optional.empty(),
                OnBadRow.FAIL,
                100,
                part);
        ListedMembers found = reader.emails(lines(file.toArray(String[]::new)), EMAILS);
        Set<String> expected = IntStream.range(0, profiles.size())
                .filter(i ->
                        profiles.get(i).stream().anyMatch(email -> file.stream().anyMatch(row -> same(row, email))))
                .mapToObj(i -> "p" + i)
                .collect(Collectors.toSet());
        assertThat(found.ids()).isEqualTo(expected);
        assertThat(found.unmatched())
                .extracting(Unmatched::value)
                .containsExactlyElementsOf(file.stream()
                        .filter(row -> profiles.stream()
                                .noneMatch(emails -> emails.stream().anyMatch(email -> same(row, email))))
                        .map(row -> EmailAddress.of(row).text())
                        .distinct()
                        .toList());
        assertThat(found.matched() + found.totalUnmatched() + found.duplicates())
                .isEqualTo(file.size());
    }

    /** The rule in other words. */
    private static boolean same(String one, String other) {
        String[] left = one.strip().split("@", -1);
        String[] right = other.strip().split("@", -1);
        return left[0].equals(right[0]) && left[1].equalsIgnoreCase(right[1]);
    }

    @Provide
    Arbitrary<String> emails() {
        return Arbitraries.of(
                "a@x.org", "A@x.org", "a@X.ORG", " a@x.Org ", "b@x.org", "b@y.org", "B@Y.org", "c@ł.pl", "c@Ł.PL");
    }
}
