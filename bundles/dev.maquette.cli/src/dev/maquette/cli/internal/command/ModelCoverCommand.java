// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeCover;
import dev.maquette.api.request.ChangeCover.Covered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a model a cover. */
@Command(name = "cover", description = "Gives a model a picture, of which the library keeps a small copy, or takes it "
        + "away.")
final class ModelCoverCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path.")
    private String model;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "A PNG or JPEG file.")
    private String file;

    @Option(names = "--remove", description = "It shall have none.")
    private boolean remove;

    ModelCoverCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (remove == (file != null)) {
            throw new UsageException(remove ? "Both a picture and --remove are named." : "No picture is named.",
                    "Name a PNG or JPEG file, or say --remove.");
        }
        var meant = new ModelFinder(session).find(model);
        var covered = session.run(new ChangeCover(meant.key(), remove ? null : session.path(file).toString()));
        session.output().result(covered, () -> report(covered));
        return ExitCode.OK;
    }

    private String report(Covered covered) {
        if (covered.batch() == null) {
            return "Nothing to do: that is how it was already.";
        }
        return remove ? covered.model().name() + " has no cover any more."
                : covered.model().name() + " has a cover: " + covered.thumbnail();
    }
}
