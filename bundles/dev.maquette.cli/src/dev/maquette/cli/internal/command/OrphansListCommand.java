// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListOrphans;
import dev.maquette.api.request.ListOrphans.Orphan;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Table;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists orphans. */
@Command(name = "list", description = "Lists files and folders of the models folder that hold model files and belong "
        + "to no record.")
final class OrphansListCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--files", description = "Show the model files of each one.")
    private boolean files;

    OrphansListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var found = session.run(new ListOrphans());
        session.output().list(found.orphans(), table(), orphan -> orphan);
        if (files) {
            found.orphans().forEach(orphan -> orphan.files().forEach(
                    file -> session.output().remark(orphan.folder() ? orphan.path() + "/" + file : file)));
        }
        session.output().remark(found.orphans().isEmpty() ? "Everything in the models folder has its record."
                : session.style().faint(Words.count(found.orphans().size(), "orphan") + ", "
                        + Sizes.text(found.orphans().stream().mapToLong(Orphan::totalBytes).sum())));
        found.unread().forEach(left -> session.output().failure(Failure.unread(left.folder(), left.reason())));
        return found.unread().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }

    private static Table<Orphan> table() {
        return Table.of(Column.text("PATH", Orphan::path),
                Column.words("KIND", orphan -> orphan.folder() ? "folder" : "file"),
                Column.number("FILES", orphan -> Integer.toString(orphan.files().size())),
                Column.number("SIZE", orphan -> Sizes.text(orphan.totalBytes())));
    }
}
