package io.segmentkit.segment.action;

import io.segmentkit.action.ActionRun;
import io.segmentkit.segment.setup.Setup;
import java.util.List;

/** Changes a label of the members, batch by batch; what is recorded as done is not done again. */
final class LabelRun {
    private static final int BATCH = 1_000;

    private LabelRun() {}

    /** Changes a label of some profiles. */
    interface Change {
        int of(List<String> profileIds);
    }

    static void run(ActionRun run, Change change, Setup setup) {
        List<String> batch = run.next(BATCH);
        while (!batch.isEmpty()) {
            int changed = change.of(batch);
            Lost.unless(run.done(changed, setup.until()));
            batch = run.next(BATCH);
        }
    }
}
