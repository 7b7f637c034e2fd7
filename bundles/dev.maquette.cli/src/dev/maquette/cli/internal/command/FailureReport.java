// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.UnreachableLibraryException;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.OutputClosedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message and an exit code. */
final class FailureReport implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final Session session;

    FailureReport(Session session) {
        this.session = session;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        return switch (failure) {
        case OutputClosedException _ -> ExitCode.OK;
        case LibraryException expected -> tell(Failure.of(expected), exitCode(expected));
        case UnreachableLibraryException gone -> tell(Failure.of(gone.failure()), exitCode(gone.failure()));
        case UsageException usage -> tell(usage.failure(), ExitCode.USAGE);
        case OperationCanceledException _ -> tell(
                new Failure("Cancelled.", "cancelled", "What was done before stays done."), ExitCode.FAILURE);
        default -> tell(unexpected(failure), ExitCode.FAILURE);
        };
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        return tell(new Failure(sentence(failure), "usage",
                "See: " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help"), ExitCode.USAGE);
    }

    private static String sentence(ParameterException failure) {
        var message = failure.getMessage().replaceAll("\\s+", " ").strip();
        if (failure instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()) {
            message += ". Did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?";
        }
        return message.matches(".*[.?!]") ? message : message + ".";
    }

    /** The exit code that an expected failure has. */
    static int exitCode(LibraryException failure) {
        return failure.problem() == Problem.ENVIRONMENT ? ExitCode.ENVIRONMENT : ExitCode.FAILURE;
    }

    private Failure unexpected(Exception failure) {
        var debug = session.terminal().environment().containsKey("MAQUETTE_DEBUG");
        return new Failure("Something unexpected went wrong: " + failure, "internal",
                debug ? "\n" + trace(failure) : "This is a fault of the program. Set MAQUETTE_DEBUG=1 to see where.");
    }

    private static String trace(Exception failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private int tell(Failure failure, int exitCode) {
        session.output().failure(failure);
        return exitCode;
    }
}
