package io.segmentkit.csv.contact;

import io.segmentkit.contact.ContactStore;
import io.segmentkit.contact.SegmentAssignment;
import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.csv.file.CsvHeader;
import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.file.OnBadRow;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** What the host wants of an import. Changes only within {@link #with}. */
final class ImportSettings {
    private static final int STANDARD_PROBLEMS = 100;

    final ContactStore store;
    CsvFormat format = CsvFormat.detected();
    OnBadRow onBadRow = OnBadRow.FAIL;
    SegmentAssignment assignment = SegmentAssignment.ADD;
    final Map<ContactColumn, String> renamed = new EnumMap<>(ContactColumn.class);
    int mostProblems = STANDARD_PROBLEMS;
    ContactImportListener listener = ContactImportListener.none();

    ImportSettings(ContactStore store) {
        this.store = store;
    }

    /** A copy with the change. */
    ImportSettings with(Consumer<ImportSettings> change) {
        ImportSettings copy = new ImportSettings(store);
        copy.format = format;
        copy.onBadRow = onBadRow;
        copy.assignment = assignment;
        copy.renamed.putAll(renamed);
        copy.mostProblems = mostProblems;
        copy.listener = listener;
        change.accept(copy);
        return copy;
    }

    ContactHeader header(String file, CsvHeader header) {
        return ContactHeader.of(file, header, renamed, assignment == SegmentAssignment.REPLACE);
    }

    CsvProblems problems() {
        return CsvProblems.on(onBadRow).keeping(mostProblems);
    }
}
