// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.UnlinkModels;
import dev.maquette.api.request.UnlinkModels.Restored;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Sizes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes files of links again. */
@Command(name = "unlink", description = "Puts files of their own in the place of links that "
        + "\"models duplicates\" made. Other links are never touched.")
final class ModelUnlinkCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "MODEL", description = "Key, name or path of what was linked.")
    private List<String> models = List.of();

    @Option(names = "--all", description = "All links of the library.")
    private boolean all;

    @Option(names = "--dry-run", description = "Only say what would be done.")
    private boolean dryRun;

    ModelUnlinkCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (all == !models.isEmpty()) {
            throw new UsageException(all ? "Both models and --all are named." : "No model is named.",
                    "Name models, or say --all.");
        }
        var unlinked = session.run(new UnlinkModels(all ? null : places(), dryRun));
        for (var restored : unlinked.restored()) {
            session.changed(dryRun, restored, () -> line(restored));
        }
        for (var failure : unlinked.failed()) {
            session.output().failure(new Failure(failure.error(), "failed", "").about(failure.path()));
        }
        if (unlinked.batch() != null) {
            session.output().remark("To link them again: maquette undo " + unlinked.batch());
        }
        if (unlinked.restored().isEmpty() && unlinked.failed().isEmpty()) {
            session.output().remark("This library has made no links.");
        }
        return unlinked.failed().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }

    /** Models by their keys; what is none is a path. */
    private List<String> places() throws LibraryException, UsageException {
        var places = new ArrayList<String>();
        for (var model : models) {
            places.add(place(model));
        }
        return places;
    }

    private String place(String text) throws LibraryException, UsageException {
        try {
            return new ModelFinder(session).find(text).key();
        } catch (LibraryException failure) {
            if (failure.problem() != Problem.NOT_FOUND) {
                throw failure;
            }
            return session.path(text).toString(); // links need not belong to models
        }
    }

    private String line(Restored restored) {
        return restored.path() + (dryRun ? " would be" : " is") + " a file of its own, "
                + Sizes.text(restored.bytes());
    }
}
