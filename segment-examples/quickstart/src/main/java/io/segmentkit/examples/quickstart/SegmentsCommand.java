package io.segmentkit.examples.quickstart;

import io.segmentkit.examples.quickstart.input.AsOfOptions;
import io.segmentkit.examples.quickstart.input.Definitions;
import io.segmentkit.examples.quickstart.input.InputOptions;
import io.segmentkit.examples.quickstart.print.PrintingCommand;
import io.segmentkit.examples.quickstart.segments.NamedCriterion;
import io.segmentkit.time.AsOf;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** A command that works on segments as of a moment. */
@Command(mixinStandardHelpOptions = true)
abstract class SegmentsCommand extends PrintingCommand {
    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private AsOfOptions when = new AsOfOptions();

    @Override
    public final Integer call() {
        return input.use(files -> {
            Definitions definitions = files.definitions();
            run(definitions, when.asOf(definitions.profiles()));
            return 0;
        });
    }

    abstract void run(Definitions definitions, AsOf asOf);

    final NamedCriterion segment(Definitions definitions, String name) {
        return definitions.segments().find(name).orElseThrow(() -> unknown(definitions, name));
    }

    /** The segment of that name, else the saved criterion of that name. */
    final NamedCriterion segmentOrSaved(Definitions definitions, String name) {
        return definitions
                .segments()
                .find(name)
                .or(() -> definitions.segments().findSaved(name))
                .orElseThrow(() -> unknown(definitions, name));
    }

    private ParameterException unknown(Definitions definitions, String name) {
        return wrong("unknown segment \"" + name + "\", valid: "
                + String.join(", ", definitions.segments().names()));
    }

    final void requireKnown(Definitions definitions, List<String> attributes) {
        Set<String> known = definitions.profiles().schema().attributes().names();
        attributes.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw wrong("unknown attribute \"" + name + "\", valid: " + String.join(", ", known));
        });
    }
}
