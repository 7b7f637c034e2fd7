// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.CheckFiles.Absent;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveModels.Removed;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Table;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists models whose files are gone, and takes them out of the library. */
@Command(name = "missing", description = "Lists models whose files are gone, and those whose disk or share is away.")
final class ModelMissingCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--remove", description = "Take the models whose files are gone out of the library; never those "
            + "whose disk is away.")
    private boolean remove;

    @Option(names = {"-y", "--yes"}, description = "Do not ask.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    ModelMissingCommand(Session session) {
        this.session = session;
    }

    /**
     * A line of the list.
     *
     * @param state {@code missing} or {@code offline}
     */
    record Line(String key, String name, String path, String state, String volume) {

        static Line of(Absent absent) {
            return new Line(absent.key(), absent.name(), absent.path(), absent.volume() == null ? "missing" : "offline",
                    absent.volume());
        }
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var checked = session.run(new CheckFiles(null));
        if (!remove || !session.json()) {
            list(checked);
        }
        if (!remove || checked.missing().isEmpty()) {
            return ExitCode.OK;
        }
        return remove(checked.missing());
    }

    private void list(CheckFiles.Checked checked) {
        var lines = new ArrayList<Line>();
        checked.missing().forEach(absent -> lines.add(Line.of(absent)));
        checked.offline().forEach(absent -> lines.add(Line.of(absent)));
        session.output().list(lines, Table.of(Column.words("STATE", Line::state), Column.text("NAME", Line::name),
                Column.text("PATH", Line::path)), line -> line);
        session.output().remark(lines.isEmpty() ? "All files are there." : session.style().faint(
                checked.missing().size() + " missing, " + checked.offline().size() + " offline, of "
                        + Words.count(checked.examined(), "model")));
    }

    private int remove(List<Absent> missing) throws LibraryException, UsageException {
        if (!dryRun && !yes && !new Consent(session).to("remove " + Words.count(missing.size(), "model"), List.of())) {
            session.output().remark("Nothing was removed.");
            return ExitCode.FAILURE;
        }
        var removed = session.run(new RemoveModels(missing.stream().map(Absent::key).toList(),
                RemoveModels.Files.TRASH, dryRun));
        session.output().result(removed, () -> report(removed));
        for (var failure : removed.failed()) {
            var name = missing.stream().filter(absent -> absent.key().equals(failure.key())).map(Absent::name)
                    .findFirst().orElse(failure.key());
            session.output().failure(new Failure(name + " stays in the library: " + failure.error(), "failed", "")
                    .about(failure.key()));
        }
        return removed.failed().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }

    private String report(Removed removed) {
        return (dryRun ? "Would remove " : "Removed ") + Words.count(removed.removed().size(), "model") + "."
                + (removed.batches().isEmpty() ? ""
                        : " To take it back: maquette undo " + BatchNumbers.text(removed.batches()));
    }
}
