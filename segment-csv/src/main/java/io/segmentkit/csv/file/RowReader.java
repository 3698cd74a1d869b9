package io.segmentkit.csv.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import io.segmentkit.csv.text.CsvText;
import org.jspecify.annotations.Nullable;

/** Takes what the parser finds into the one row, and leaves out rows that are wrong. */
final class RowReader extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private final CsvText text;
    private final CsvRow row;
    private final RowCheck check;
    private final long linesBefore;
    private boolean stays;

    RowReader(CsvText text, CsvRow row, RowCheck check, long linesBefore) {
        this.text = text;
        this.row = row;
        this.check = check;
        this.linesBefore = linesBefore;
    }

    @Override
    protected void handleBegin(long line) {
        row.begin(linesBefore + line);
        text.recordBegins();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index == 0) {
            stays = text.wholeRows();
        }
        if (stays) {
            row.refer(buffer, offset, length);
        } else {
            row.add(buffer, offset, length);
            text.cellEnds();
        }
    }

    @Override
    protected @Nullable CsvRow buildRecord() {
        return getRecordType() == RecordType.DATA && check.accepts(row) ? row : null;
    }
}
