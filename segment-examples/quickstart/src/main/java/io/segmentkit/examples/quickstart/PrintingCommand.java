package io.segmentkit.examples.quickstart;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that prints where the program prints. */
abstract class PrintingCommand implements Callable<Integer> {
    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec; // set by picocli before the command is called

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** What the library says of an option's value. */
    final ParameterException wrong(IllegalArgumentException refusal) {
        return wrong(String.valueOf(refusal.getMessage()));
    }
}
