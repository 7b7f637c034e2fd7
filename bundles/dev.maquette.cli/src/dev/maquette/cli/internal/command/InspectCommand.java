// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.util.concurrent.Callable;

import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.inspect.Comparison;
import dev.maquette.api.inspect.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks into a file, or compares it with another. Needs no library. */
@Command(name = "inspect",
        description = "Shows what a model holds: metadata, tensors, sizes; or how it differs from another.",
        footer = {"", "Examples:", "  maquette inspect model.safetensors --tensors",
                "  maquette inspect old.safetensors --compare new.safetensors"})
final class InspectCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PATH", description = "File or folder.")
    private String given;

    @Option(names = "--tensors", description = "List every tensor, or every difference.")
    private boolean everything;

    @Option(names = "--compare", paramLabel = "OTHER", description = "Show how OTHER differs from it instead.")
    private String other;

    InspectCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws UsageException {
        var found = inspect(given);
        if (other != null) {
            return compare(found, inspect(other));
        }
        session.output().result(InspectionJson.of(given, found),
                () -> new InspectionText(session.style()).sheet(given, found, everything));
        return code(found);
    }

    private int compare(Inspection left, Inspection right) {
        var comparison = Comparison.of(left, right);
        session.output().result(ComparisonJson.of(given, other, comparison),
                () -> new ComparisonText(session.style(), given, other).sheet(left, right, comparison, everything));
        return Math.max(code(left), code(right));
    }

    private Inspection inspect(String text) throws UsageException {
        var monitor = session.monitor();
        try {
            return session.inspector().inspect(session.path(text), monitor);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + text + "\" is not a path: " + e.getReason() + ".", "Check the spelling.");
        } finally {
            monitor.done();
        }
    }

    private static int code(Inspection found) {
        var status = found.identification().status();
        return status == Status.INVALID || status == Status.REJECTED ? ExitCode.FAILURE : ExitCode.OK;
    }
}
