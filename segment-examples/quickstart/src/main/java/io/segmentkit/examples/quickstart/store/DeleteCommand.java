package io.segmentkit.examples.quickstart.store;

import io.segmentkit.examples.quickstart.document.RefusedException;
import io.segmentkit.examples.quickstart.input.Definitions;
import io.segmentkit.segment.Deletion;
import io.segmentkit.segment.InUseException;
import io.segmentkit.segment.Segments;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Forgets a segment. */
@Command(
        name = "delete",
        description = "Deletes a segment with its members, history and actions. One that is in the file comes back"
                + " with the next refresh.")
final class DeleteCommand extends StoreCommand {
    @Parameters(paramLabel = "SEGMENT", description = "The segment's name.")
    private String name = "";

    @Override
    void run(Definitions definitions) {
        Segments segments = service(definitions.profiles(), store.existing(definitions.profiles()))
                .build();
        String known = named(name, segments).name().text();
        try {
            Deletion deleted = segments.delete(known);
            out().println(String.format(
                    Locale.ROOT,
                    "deleted: %s, with %,d members, %,d runs, %,d open actions",
                    deleted.name(),
                    deleted.members(),
                    deleted.runs(),
                    deleted.actions()));
        } catch (InUseException used) {
            throw new RefusedException(List.of(String.valueOf(used.getMessage())));
        }
    }
}
