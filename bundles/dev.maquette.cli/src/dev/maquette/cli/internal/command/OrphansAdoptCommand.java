// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.AdoptOrphans;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes records for orphans. */
@Command(name = "adopt", description = "Makes records for orphans. Their files stay where they are.")
final class OrphansAdoptCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private OrphanNames names = new OrphanNames();

    @Option(names = "--dry-run", description = "Only say what the records would be.")
    private boolean dryRun;

    OrphansAdoptCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var adopted = session.run(new AdoptOrphans(names.chosen(session), dryRun));
        for (var model : adopted.models()) {
            session.changed(dryRun, model, () -> (dryRun ? "Would adopt " : "Adopted ") + ModelText.inShort(model)
                    + ": " + model.path());
        }
        if (adopted.batches().size() == 1) {
            session.output().remark("To take it back: maquette undo " + adopted.batches().getFirst());
        } else if (!adopted.batches().isEmpty()) {
            session.output().remark("To take them back: maquette undo BATCH, with the numbers "
                    + adopted.batches().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return OrphanNames.tell(adopted.failed(), session);
    }
}
