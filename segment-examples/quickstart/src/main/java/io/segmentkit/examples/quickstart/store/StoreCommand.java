package io.segmentkit.examples.quickstart.store;

import io.segmentkit.examples.quickstart.input.AsOfOptions;
import io.segmentkit.examples.quickstart.input.Definitions;
import io.segmentkit.examples.quickstart.input.InputOptions;
import io.segmentkit.examples.quickstart.print.PrintingCommand;
import io.segmentkit.examples.quickstart.source.Profiles;
import io.segmentkit.segment.Segment;
import io.segmentkit.segment.Segments;
import io.segmentkit.segment.SegmentsBuilder;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command on segments that are kept. */
@Command(mixinStandardHelpOptions = true)
abstract class StoreCommand extends PrintingCommand {
    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private AsOfOptions when = new AsOfOptions();

    @Mixin
    final StoreOptions store = new StoreOptions();

    @Override
    public final Integer call() {
        return input.use(files -> {
            run(files.definitions());
            return 0;
        });
    }

    abstract void run(Definitions definitions);

    /** The service, which reads the profiles when something is asked of them. */
    final SegmentsBuilder service(Profiles profiles, SegmentStore kept) {
        return Segments.builder()
                .populations(new Once<>(() -> profiles.population(err())))
                .store(kept)
                .clock(when.clock(profiles))
                .calendar(when::calendar);
    }

    final AsOf asOf(Profiles profiles) {
        return when.asOf(profiles);
    }

    final Segment named(String name, Segments segments) {
        return segments.find(name)
                .orElseThrow(() -> wrong("unknown segment \"" + name + "\", valid: " + valid(segments)));
    }

    private static String valid(Segments segments) {
        String names =
                segments.all().stream().map(segment -> segment.name().text()).collect(Collectors.joining(", "));
        return names.isEmpty() ? "none yet; quickstart segments refresh puts in those of the file" : names;
    }

    /** To be typed behind {@code --as-of}; empty where there is none. */
    static String shown(Optional<Instant> moment, AsOf asOf) {
        return moment.map(at -> shown(at, asOf)).orElse("");
    }

    static String shown(Instant moment, AsOf asOf) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS).atZone(asOf.zone()));
    }
}
