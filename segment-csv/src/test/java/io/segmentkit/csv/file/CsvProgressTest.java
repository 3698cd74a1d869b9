package io.segmentkit.csv.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C4 progress")
class CsvProgressTest {
    @Test
    void shareAndRestAreKnownWhereTheSizeIs() {
        CsvProgress quarter = new CsvProgress("people.csv", 10, 250, OptionalLong.of(1_000));
        assertThat(quarter.share()).hasValue(0.25);
        assertThat(quarter.remaining(Duration.ofSeconds(5))).contains(Duration.ofSeconds(15));
        CsvProgress unknown = new CsvProgress("people.csv", 10, 250, OptionalLong.empty());
        assertThat(unknown.share()).isEmpty();
        assertThat(unknown.remaining(Duration.ofSeconds(5))).isEmpty();
        assertThat(new CsvProgress("people.csv", 0, 0, OptionalLong.of(9)).remaining(Duration.ofSeconds(5)))
                .isEmpty();
        assertThat(new CsvProgress("people.csv", 0, 0, OptionalLong.of(0)).share())
                .hasValue(1);
    }

    @Test
    void listenerIsToldEverySoManyBytesAndAtTheEnd() throws Exception {
        List<CsvProgress> told = read("a,b\n" + "1,2\n".repeat(100_000) + "3\n", 100_000);
        assertThat(told).hasSizeBetween(4, 6);
        assertThat(told).extracting(CsvProgress::bytesRead).isSorted();
        assertThat(told.get(told.size() - 1))
                .isEqualTo(new CsvProgress("people.csv", 100_001, 400_006, OptionalLong.of(400_006)));
    }

    @Test
    void listenerThatThrowsEndsTheReading() {
        CsvSource source = CsvSource.ofBytes("people.csv", "a\n1\n".getBytes(StandardCharsets.UTF_8));
        CsvProgressListener cancelling = progress -> {
            throw new IllegalStateException("cancelled");
        };
        assertThatThrownBy(() -> {
                    try (CsvTable table =
                            CsvTable.open(source, CsvFormat.detected(), CsvProblems.on(OnBadRow.FAIL), cancelling)) {
                        while (table.next()) {}
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cancelled");
    }

    private static List<CsvProgress> read(String text, long every) throws Exception {
        List<CsvProgress> told = new ArrayList<>();
        CsvProgressListener listener = new CsvProgressListener() {
            @Override
            public void progress(CsvProgress progress) {
                told.add(progress);
            }

            @Override
            public long everyBytes() {
                return every;
            }
        };
        CsvSource source = CsvSource.ofBytes("people.csv", text.getBytes(StandardCharsets.UTF_8));
        try (CsvTable table =
                CsvTable.open(source, CsvFormat.detected(), CsvProblems.on(OnBadRow.SKIP_AND_REPORT), listener)) {
            while (table.next()) {}
        }
        return told;
    }
}
