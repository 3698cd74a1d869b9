package io.segmentkit.csv.contact;

import io.segmentkit.csv.file.CsvProblems;
import java.util.List;

/** A file that was checked. */
record Checked(People people, String fingerprint, long read, List<String> ignoredColumns, CsvProblems problems) {
    long merged() {
        return people.rowsOfSomebody() - people.count();
    }

    long skipped() {
        return read - people.rowsOfSomebody();
    }

    ContactCheck result() {
        return new ContactCheck(
                read, people.count(), merged(), skipped(), ignoredColumns, problems.kept(), problems.total());
    }
}
