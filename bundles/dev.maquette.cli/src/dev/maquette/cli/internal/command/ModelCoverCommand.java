// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeCover;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a model a cover image, or takes it away. */
@Command(name = "cover", description = "Gives a model a cover image, or takes it away. A thumbnail of it is kept, 256 "
        + "pixels at most on each side.")
final class ModelCoverCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path.")
    private String model;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE",
            description = "The image, PNG, JPEG or WebP; of an animation the first frame.")
    private String file;

    @Option(names = "--remove", description = "Take the cover away.")
    private boolean remove;

    @Option(names = "--dry-run", description = "Only say whether the image can be used.")
    private boolean dryRun;

    ModelCoverCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (remove == (file != null)) {
            throw new UsageException(remove ? "Both an image and --remove are given." : "No image is given.",
                    "Name an image, or say --remove.");
        }
        var found = new ModelFinder(session).find(model);
        var image = remove ? null : Base64.getEncoder().encodeToString(InputFile.read(file, session));
        var changed = session.run(new ChangeCover(found.key(), image, dryRun));
        session.changed(dryRun, changed.model(), () -> {
            if (dryRun ? Objects.equals(found.coverImage(), changed.model().coverImage()) : changed.batch() == null) {
                return "Nothing to do: that is how it was already.";
            }
            return found.name() + (dryRun ? " would have " : " has ")
                    + (remove ? "no cover any more." : "a new cover.");
        });
        return ExitCode.OK;
    }
}
