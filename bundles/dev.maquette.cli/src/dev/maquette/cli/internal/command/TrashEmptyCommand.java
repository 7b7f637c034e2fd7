// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.EmptyTrash;
import dev.maquette.api.request.EmptyTrash.Emptied;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Sizes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes what was thrown away for good. */
@Command(name = "empty", description = "Deletes what was thrown away for good: all of it, or what is named or old, or "
        + "the oldest until the trash is small enough. This cannot be undone.",
        footer = {"", "Examples:", "  maquette trash empty --older-than 30 --dry-run"})
final class TrashEmptyCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "ENTRY",
            description = "Id, first letters of the id (6 or more), name or path; all when none is named.")
    private List<String> entries = List.of();

    @Option(names = "--older-than", paramLabel = "DAYS", description = "Only what has been there for longer.")
    private Integer days;

    @Option(names = "--down-to", paramLabel = "SIZE",
            description = "The oldest go until no more than this is left, such as 50G.")
    private String size;

    @Option(names = {"-y", "--yes"}, description = "Do not ask.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only say what would be deleted.")
    private boolean dryRun;

    TrashEmptyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (days != null && days < 0) {
            throw new UsageException("--older-than takes no negative number.", "Say how many days.");
        }
        var ids = entries.isEmpty() ? null : new TrashEntries(session, false).find(entries);
        var told = session.run(new EmptyTrash(ids, days, bytes(), true));
        if (dryRun || told.deleted().isEmpty()) {
            return report(told, dryRun ? "Would delete " : "Deleted ");
        }
        if (!yes && !new Consent(session).to("delete " + TrashEntries.count(told.deleted().size()) + " for good",
                told.deleted().stream().map(entry -> "Delete for good " + entry.name() + ", "
                        + Sizes.text(entry.bytes())).toList())) {
            session.output().remark("Nothing was deleted.");
            return ExitCode.FAILURE;
        }
        var chosen = told.deleted().stream().map(entry -> entry.id()).toList();
        return report(session.run(new EmptyTrash(chosen, null, null, false)), "Deleted ");
    }

    private Long bytes() throws UsageException {
        return size == null ? null : Sizes.bytes(size).orElseThrow(
                () -> new UsageException("\"" + size + "\" is no size.", "Write it as 800M, 50G or 1.5T."));
    }

    private int report(Emptied emptied, String done) {
        session.changed(dryRun, emptied, () -> done + TrashEntries.count(emptied.deleted().size()) + ", which "
                + (dryRun ? "would free " : "freed ") + Sizes.text(emptied.freedBytes()) + "; "
                + Sizes.text(emptied.leftBytes()) + (dryRun ? " would be" : " is") + " left in the trash.");
        emptied.failed().forEach(failure -> session.output()
                .failure(new Failure(failure.error(), "failed", "").about(failure.id())));
        return emptied.failed().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }
}
