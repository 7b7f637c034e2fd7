// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.UnshareLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes back what was shared with another program. */
@Command(name = "unshare", description = "Takes back what \"library share\" did for a program: Maquette's part of its "
        + "settings goes, and those links that still are what was made. Models and what others wrote stay.")
final class LibraryUnshareCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1", paramLabel = "PROGRAM|FOLDER", description = "The program, such as comfyui, or its "
            + "folder.")
    private String program;

    @Option(names = {"-y", "--yes"}, description = "Do not ask.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only say what would happen, with what would change in each file.")
    private boolean dryRun;

    LibraryUnshareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var target = new ShareTargetFinder(session).find(program);
        if (!dryRun && !yes) {
            var foreseen = session.terminal().interactive() && !session.json()
                    ? List.of(new ShareText(target, true, session.style()).unshared(
                            session.run(new UnshareLibrary(target.program(), target.root(), true))))
                    : List.<String>of();
            if (!new Consent(session).to("take back what was shared with " + target.name(), foreseen)) {
                session.output().remark("Nothing was taken back.");
                return ExitCode.FAILURE;
            }
        }
        var unshared = session.run(new UnshareLibrary(target.program(), target.root(), dryRun));
        session.changed(dryRun, unshared, () -> new ShareText(target, dryRun, session.style()).unshared(unshared));
        return ExitCode.OK;
    }
}
