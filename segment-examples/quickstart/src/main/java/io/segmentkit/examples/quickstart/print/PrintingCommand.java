package io.segmentkit.examples.quickstart.print;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that prints where the program prints. */
public abstract class PrintingCommand implements Callable<Integer> {
    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec; // set by picocli before the command is called

    /** Where results go. */
    protected final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Where everything else goes. */
    protected final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** A refusal of how the command was called. */
    protected final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** What the library says of an option's value. */
    protected final ParameterException wrong(IllegalArgumentException refusal) {
        return wrong(String.valueOf(refusal.getMessage()));
    }
}
