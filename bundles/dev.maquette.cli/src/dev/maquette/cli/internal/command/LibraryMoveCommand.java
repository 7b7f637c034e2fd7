// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.MovedLibrary;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves the whole library. */
@Command(name = "move", description = "Moves the whole library to another folder or disk: models, registry, trash, "
        + "settings and all else in its folder. A copy to another disk is compared byte by byte before the original "
        + "goes. Close all programs that have it open first.")
final class LibraryMoveCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "DIR", description = "Where it shall be: a folder that is new or empty.")
    private String folder;

    @Option(names = {"-y", "--yes"}, description = "Do not ask.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    LibraryMoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var from = session.location();
        var to = path();
        var monitor = session.monitor();
        try {
            if (dryRun) {
                var foreseen = session.libraries().move(from, to, true, monitor);
                session.output().result(foreseen, () -> foreseen(foreseen));
                return ExitCode.OK;
            }
            if (!yes && !new Consent(session).to("move the library", foreseen(session.libraries().move(from, to, true,
                    session.cancellation())).lines().toList())) {
                session.output().remark("Nothing was moved.");
                return ExitCode.FAILURE;
            }
            return told(session.libraries().move(from, to, false, monitor));
        } finally {
            monitor.done();
        }
    }

    private Path path() throws UsageException {
        try {
            return session.path(folder);
        } catch (InvalidPathException wrong) {
            throw new UsageException("\"" + folder + "\" is not a path: " + wrong.getReason() + ".",
                    "Check the spelling.");
        }
    }

    private int told(MovedLibrary moved) {
        session.output().change(moved, () -> "The library \"" + moved.name() + "\" is in " + moved.to() + " now: "
                + amount(moved) + ".");
        session.output().remark("Who asks for " + moved.from() + " on this account finds it there.");
        moved.programs().forEach(program -> session.output().remark("Its models are looked for at the old place by "
                + "what is in " + program + " until you repeat: maquette library share " + Words.quoted(program)));
        if (moved.remark() != null) {
            session.output().remark(moved.remark());
            return ExitCode.FAILURE;
        }
        return ExitCode.OK;
    }

    private static String foreseen(MovedLibrary moved) {
        var lines = new ArrayList<>(List.of("Move the library \"" + moved.name() + "\" from " + moved.from() + " to "
                + moved.to() + ": " + amount(moved) + ".",
                moved.copied() ? "It is copied to another disk, where " + Sizes.text(moved.free())
                        + " are free, compared, and then deleted where it is now."
                        : "It is on the same disk, so that nothing is copied."));
        moved.programs().forEach(program -> lines.add("Afterwards it is to be shared again with what is in " + program
                + "."));
        return String.join("\n", lines);
    }

    private static String amount(MovedLibrary moved) {
        return Words.count(moved.files(), "file") + ", " + Sizes.text(moved.bytes());
    }
}
