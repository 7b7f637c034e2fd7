// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.PruneInstalls;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;

/** Forgets installations that are finished. */
@Command(name = "prune", description = "Forgets installations that are finished, whichever way. The models stay.")
final class InstallsPruneCommand implements Callable<Integer> {

    private final Session session;

    InstallsPruneCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var pruned = session.run(new PruneInstalls());
        session.output().change(pruned, () -> "Forgot " + Words.count(pruned.ids().size(), "installation") + ".");
        return ExitCode.OK;
    }
}
