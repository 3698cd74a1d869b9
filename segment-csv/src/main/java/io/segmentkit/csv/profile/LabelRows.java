package io.segmentkit.csv.profile;

import io.segmentkit.csv.rows.JoinedRow;
import io.segmentkit.csv.rows.LabelCell;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file with a row for each label, or cell of labels, of a profile. */
final class LabelRows extends OwnedRows {
    private final LabelCell labels;
    private final int place;

    LabelRows(MappedFiles.Labels rows, String pointer, LoadedFolder loaded) throws IOException {
        super(rows.file(), rows.profile(), pointer, loaded);
        this.labels = new LabelCell(rows.labels(), table, pointer + "/column");
        this.place = loaded.layout().labels(rows.labels().set().name());
    }

    @Override
    @SuppressWarnings("unchecked") // see ProfileLayout
    void read(JoinedRow row, @Nullable Object[] owner) {
        Collection<String> more = labels.read(row, loaded.folder().problems());
        Collection<String> known = (Collection<String>) owner[place];
        if (known == null || known.isEmpty()) {
            owner[place] = more;
        } else if (known instanceof HashSet<?>) {
            known.addAll(more);
        } else {
            Set<String> both = new HashSet<>(known);
            both.addAll(more);
            owner[place] = both;
        }
    }
}
