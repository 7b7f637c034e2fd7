// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.CheckFiles.Absent;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveModels.Removed;
import dev.maquette.api.request.WatchFiles;
import dev.maquette.api.request.WatchFiles.Sight;
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

    @Option(names = "--watch", description = "Go on until Ctrl+C, and tell of each file that goes or comes back.")
    private boolean watch;

    @Option(names = "--every", paramLabel = "SECONDS", defaultValue = "" + WatchFiles.USUAL,
            description = "With --watch: how often to look where the system tells nothing, such as on shares "
                    + "(${DEFAULT-VALUE}).")
    private int every;

    ModelMissingCommand(Session session) {
        this.session = session;
    }

    /**
     * A line of the list.
     *
     * @param state {@code missing} or {@code offline}, and {@code present} for what came back
     */
    record Line(String key, String name, String path, String state, String volume) {

        static Line of(Absent absent) {
            return new Line(absent.key(), absent.name(), absent.path(), absent.volume() == null ? "missing" : "offline",
                    absent.volume());
        }

        static Line of(Sight sight) {
            return new Line(sight.key(), sight.name(), sight.path(), Words.lower(sight.state()), sight.volume());
        }

        String text() {
            return "%-7s  %s  %s".formatted(state, name, path);
        }
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (watch) {
            return watch();
        }
        var checked = session.run(new CheckFiles(null));
        if (!remove || !session.json()) {
            list(checked);
        }
        if (!remove || checked.missing().isEmpty()) {
            return ExitCode.OK;
        }
        return remove(checked.missing());
    }

    private int watch() throws LibraryException, UsageException {
        if (remove || every < 1) {
            throw new UsageException(remove ? "--watch and --remove exclude each other." : "--every takes at least 1.",
                    "See: maquette help models missing");
        }
        try {
            session.run(new WatchFiles(every, false), news -> news.changed().stream().map(Line::of)
                    .forEach(line -> session.output().result(line, line::text)));
            return ExitCode.OK;
        } catch (OperationCanceledException _) {
            return ExitCode.OK; // the only way in which it ends
        }
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
        session.changed(dryRun, removed, () -> report(removed));
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
