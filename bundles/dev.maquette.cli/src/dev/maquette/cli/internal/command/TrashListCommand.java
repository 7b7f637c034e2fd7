// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListTrash;
import dev.maquette.api.request.ListTrash.Entry;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Table;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;

/** Lists the trash. */
@Command(name = "list", description = "Lists what was thrown away, the latest first.")
final class TrashListCommand implements Callable<Integer> {

    private static final int ID = 8;

    private final Session session;

    TrashListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var trash = session.run(new ListTrash());
        session.output().list(trash.entries(), table(), entry -> entry);
        session.output().remark(trash.entries().isEmpty() ? "The trash is empty."
                : session.style().faint(TrashEntries.count(trash.entries().size()) + ", "
                        + Sizes.text(trash.bytes())));
        return ExitCode.OK;
    }

    private static Table<Entry> table() {
        return Table.of(Column.words("ENTRY", entry -> entry.id().substring(0, Math.min(ID, entry.id().length()))),
                Column.text("NAME", Entry::name), //
                Column.words("KIND", entry -> Words.lower(entry.kind())),
                Column.words("THROWN AWAY", entry -> ModelText.time(entry.at())), //
                Column.words("BY", Entry::actor), //
                Column.number("SIZE", entry -> Sizes.text(entry.bytes())), //
                Column.text("WAS AT", Entry::path));
    }
}
