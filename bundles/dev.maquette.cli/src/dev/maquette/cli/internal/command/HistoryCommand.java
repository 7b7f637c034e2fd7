// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.Change;
import dev.maquette.api.library.LibraryException;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what was changed, by whom and when. */
@Command(name = "history", description = "Shows what was changed in the library, the latest first.")
final class HistoryCommand implements Callable<Integer> {

    private static final int USUAL = 20;

    private final Session session;

    @Option(names = "--model", paramLabel = "MODEL",
            description = "Only changes of this model: a key (also of a model that is gone), name or path.")
    private String model;

    @Option(names = "--limit", paramLabel = "N", description = "Show N at most. Default: ${DEFAULT-VALUE}.")
    private int limit = USUAL;

    HistoryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (limit < 0) {
            throw new UsageException("--limit takes no negative number.",
                    "Leave it out to see the latest " + USUAL + ".");
        }
        var changes = session.library().history(model == null ? null : key(), limit);
        session.output().list(changes, Table.of(Column.number("BATCH", change -> Long.toString(change.batch())),
                Column.words("WHEN", change -> ModelText.time(change.at())),
                Column.words("WHO", change -> change.actor().id()), //
                Column.text("MODEL", HistoryCommand::name), //
                Column.text("WHAT", Change::label)), change -> change);
        if (changes.isEmpty()) {
            session.output().remark("Nothing was changed yet.");
        }
        return ExitCode.OK;
    }

    /** The key of a model that is there, or that once was. */
    private String key() throws LibraryException, UsageException {
        return session.library().history(model, 1).isEmpty() ? new ModelFinder(session).find(model).key() : model;
    }

    private static String name(Change change) {
        return (change.after() == null ? change.before() : change.after()).name();
    }
}
