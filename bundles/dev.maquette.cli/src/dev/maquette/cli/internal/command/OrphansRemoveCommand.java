// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.RemoveOrphans;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Throws orphans away. */
@Command(name = "rm", description = "Moves orphans to the library's trash.")
final class OrphansRemoveCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private OrphanNames names = new OrphanNames();

    @Option(names = {"-y", "--yes"}, description = "Do not ask.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    OrphansRemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var told = session.run(new RemoveOrphans(names.chosen(session), true));
        if (dryRun || told.removed().isEmpty()) {
            return report(told, "Would move ");
        }
        var chosen = told.removed().stream().map(RemoveOrphans.Gone::path).toList();
        if (!yes && !new Consent(session).to("throw away " + Words.count(chosen.size(), "orphan"), told.removed()
                .stream().map(gone -> "Throw away " + gone.path() + ", " + Sizes.text(gone.bytes())).toList())) {
            session.output().remark("Nothing was thrown away.");
            return ExitCode.FAILURE;
        }
        OrphanNames.tell(told.failed(), session);
        int code = report(session.run(new RemoveOrphans(chosen, false)), "Moved ");
        return told.failed().isEmpty() ? code : ExitCode.FAILURE;
    }

    private int report(RemoveOrphans.Removed removed, String done) {
        for (var gone : removed.removed()) {
            session.changed(dryRun, gone, () -> done + gone.path() + " to the trash, " + Sizes.text(gone.bytes())
                    + (gone.entry() == null ? "" : ". To take it back: maquette trash restore " + gone.entry()));
        }
        return OrphanNames.tell(removed.failed(), session);
    }
}
