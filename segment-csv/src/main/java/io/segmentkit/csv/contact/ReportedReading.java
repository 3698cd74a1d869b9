package io.segmentkit.csv.contact;

import io.segmentkit.csv.contact.ContactImportProgress.Phase;
import io.segmentkit.csv.file.CsvProgress;
import io.segmentkit.csv.file.CsvProgressListener;
import java.util.OptionalLong;

/** Tells the listener of an import of one of the readings of its file. */
record ReportedReading(ContactImportListener listener, Phase phase, int number, int readings)
        implements CsvProgressListener {
    @Override
    public void progress(CsvProgress progress) {
        OptionalLong size = progress.totalBytes();
        long before = number * size.orElse(0);
        OptionalLong total = size.isPresent() ? OptionalLong.of(size.getAsLong() * readings) : size;
        listener.progress(new ContactImportProgress(
                phase, new CsvProgress(progress.file(), progress.rows(), before + progress.bytesRead(), total)));
    }

    @Override
    public long everyBytes() {
        return listener.everyBytes();
    }
}
