// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListOrphans;
import dev.maquette.cli.internal.output.Failure;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which orphans a command is about. */
final class OrphanNames {

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Name in the models folder, as the list shows it.")
    private List<String> paths = List.of();

    @Option(names = "--all", description = "All orphans.")
    private boolean all;

    /** The paths that are named, or those of all orphans. */
    List<String> chosen(Session session) throws LibraryException, UsageException {
        if (all == !paths.isEmpty()) {
            throw new UsageException(all ? "Both orphans and --all are named." : "No orphan is named.",
                    "Name orphans, or say --all.");
        }
        return all ? session.run(new ListOrphans()).orphans().stream().map(ListOrphans.Orphan::path).toList() : paths;
    }

    /** Tells what went wrong. */
    static int tell(List<ListOrphans.Failure> failures, Session session) {
        failures.forEach(failure -> session.output()
                .failure(new Failure(failure.error(), "failed", "").about(failure.path())));
        return failures.isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }
}
