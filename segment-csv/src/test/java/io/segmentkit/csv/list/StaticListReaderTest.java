package io.segmentkit.csv.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.contact.EmailAddress;
import io.segmentkit.csv.file.CsvProblem;
import io.segmentkit.csv.file.CsvSource;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.csv.file.OnBadRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StaticListReaderTest {
    private static final StaticListReader READER = StaticListReader.standard();

    private static CsvSource lines(String... lines) {
        return CsvSource.ofBytes("list.txt", String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static ListEntry email(String address, String name) {
        return new ListEntry(Optional.of(EmailAddress.of(address)), Optional.empty(), Optional.ofNullable(name));
    }

    private static ListEntry phone(String number, String name) {
        return new ListEntry(Optional.empty(), Optional.of(number), Optional.ofNullable(name));
    }

    @Test
    @DisplayName("C5 lines of an e-mail address or a phone number, perhaps with a name; duplicates collapse")
    void linesAreRead() throws IOException {
        StaticList list = READER.inCountry("pl")
                .read(lines(
                        "ada@example.org; Ada Lovelace",
                        "601 234 567",
                        "",
                        " ada@EXAMPLE.org ;Countess",
                        "+48 601-234-567; Bob ",
                        "+1 201 555 0123;",
                        "eve@example.org;\"Eve; or \"\"Eva\"\"\"",
                        "Ada@example.org"));
        assertThat(list)
                .isEqualTo(new StaticList(
                        List.of(
                                email("ada@example.org", "Ada Lovelace"),
                                phone("+48601234567", "Bob"),
                                phone("+12015550123", null),
                                email("eve@example.org", "Eve; or \"Eva\""),
                                email("Ada@example.org", null)),
                        7,
                        2,
                        0,
                        List.of(),
                        0));
    }

    @Test
    @DisplayName("C5 lines that are neither are problems, which the host may leave out")
    void wrongLinesAreProblems() throws IOException {
        CsvSource source = lines("ada@example.org", "ada@", "601234567", "Ada; Lovelace", "a@b.pl;c;d", ";x");
        StaticList list = READER.onBadRow(OnBadRow.SKIP_AND_REPORT).read(source);
        assertThat(list.problems())
                .extracting(CsvProblem::withFound)
                .containsExactly(
                        "list.txt, line 2, column 1: expected an e-mail address or a phone number with its international"
                                + " prefix, found \"ada@\"",
                        "list.txt, line 3, column 1: expected an e-mail address or a phone number with its international"
                                + " prefix, found \"601234567\"",
                        "list.txt, line 4, column 1: expected an e-mail address or a phone number with its international"
                                + " prefix, found \"Ada\"",
                        "list.txt, line 5: expected an address or number, and perhaps ; and a name, found 3 parts",
                        "list.txt, line 6, column 1: expected an e-mail address or a phone number with its international"
                                + " prefix, found \"\"");
        assertThat(list.skipped()).isEqualTo(5);
        assertThat(list.entries()).containsExactly(email("ada@example.org", null));
        assertThatThrownBy(() -> READER.inCountry("PL").keeping(0).read(source))
                .isInstanceOfSatisfying(
                        InvalidCsvException.class,
                        refusal -> assertThat(refusal.total()).isEqualTo(4));
    }

    @Test
    void anEmptyFileIsAnEmptyList() throws IOException {
        assertThat(READER.read(lines()).entries()).isEmpty();
    }

    @Test
    void misuseIsRefused() {
        assertThatThrownBy(() -> READER.inCountry("+48")).hasMessageEndingWith("alpha-2: +48");
        assertThatThrownBy(() -> READER.keeping(-1)).hasMessage("most must not be negative: -1");
        assertThatThrownBy(() -> new ListEntry(Optional.empty(), Optional.empty(), Optional.empty()))
                .hasMessage("one of email and phone must be present");
    }

    @Test
    void printsWithoutPersonalData() {
        assertThat(email("ada@example.org", "Ada")).hasToString("e-mail address with a name");
        assertThat(phone("+48601234567", null)).hasToString("phone number");
    }
}
