// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.SearchMissing;
import dev.maquette.api.request.SearchMissing.Found;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Words;

/**
 * A search for the files of missing models.
 *
 * @param models those to search for; none for all that are gone
 */
record MissingSearch(Session session, List<String> models, List<String> folders, boolean dryRun) {

    /** @param yes whether to bind what is found without asking */
    int go(boolean yes) throws LibraryException, UsageException {
        if (!yes && !dryRun && !mayAsk()) {
            throw new UsageException("Nobody is there to ask whether to use what is found.",
                    "Say --yes, or --dry-run to see what would be found.");
        }
        var found = session.run(request(dryRun || !yes));
        if (yes || dryRun) {
            return tell(found, dryRun);
        }
        if (found.bound().isEmpty()) {
            return tell(found, false);
        }
        if (!new Consent(session).to("use what was found", lines(found))) {
            session.output().remark("Everything stays as it was.");
            return ExitCode.FAILURE;
        }
        return tell(session.run(request(false)), false);
    }

    private boolean mayAsk() {
        return session.terminal().interactive() && !session.json();
    }

    private SearchMissing request(boolean dry) throws LibraryException, UsageException {
        var keys = new ArrayList<String>();
        for (var model : models) {
            keys.add(new ModelFinder(session).find(model).key());
        }
        return new SearchMissing(models.isEmpty() ? null : keys,
                folders.stream().map(folder -> session.path(folder).toString()).toList(), dry);
    }

    private static List<String> lines(Found found) {
        var lines = new ArrayList<String>();
        found.bound().forEach(bound -> lines.add(bound.name() + " is " + bound.to()));
        lines.add(Words.count(found.bound().size(), "model") + " found, " + found.left().size() + " not.");
        return lines;
    }

    private int tell(Found found, boolean dry) {
        ModelLocateCommand.tell(session, found.bound(), dry, found.batch());
        found.left().forEach(left -> session.output().failure(
                new Failure(left.name() + " was not found: " + left.error(), "not_found", "").about(left.key())));
        found.unread().forEach(folder -> session.output().failure(
                new Failure(folder + " could not be read.", "unread", "Look at its permissions.").about(folder)));
        if (found.bound().isEmpty() && found.left().isEmpty()) {
            session.output().remark("All files are there.");
        }
        return found.left().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }
}
