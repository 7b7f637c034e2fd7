// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Change;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.UndoChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a change back. */
@Command(name = "undo", description = "Takes the last change back, or the one that is named; undoing an undo brings "
        + "the change again.")
final class UndoCommand implements Callable<Integer> {

    private static final int FAR_BACK = 1000;

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "BATCH", description = "The number that \"maquette history\" shows.")
    private Long batch;

    @Option(names = "--dry-run", description = "Only say what would be taken back, or why it cannot be.")
    private boolean dryRun;

    UndoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var undone = session.run(new UndoChange(batch == null ? last() : batch, dryRun));
        session.output().result(undone, () -> dryRun ? "Would take back: " + undone.label()
                : "Took back: " + undone.label() + "\nTo have it again: maquette undo " + undone.batch());
        return ExitCode.OK;
    }

    private long last() throws LibraryException, UsageException {
        return lastInForce(session.library().history(null, FAR_BACK)).orElseThrow(() -> new LibraryException(
                Problem.NOT_FOUND, "There is nothing to undo.", "See \"maquette history\" for what was changed."));
    }

    /**
     * The latest batch of a user whose effect still holds: neither an undo nor taken back by one. The undo of an undo
     * holds again.
     *
     * @param changes the latest first
     */
    static OptionalLong lastInForce(List<Change> changes) {
        var undoes = new HashMap<Long, Long>();
        changes.stream().filter(change -> change.undoes() != null)
                .forEach(change -> undoes.put(change.batch(), change.undoes()));
        var takenBack = new HashSet<Long>();
        for (var change : changes) {
            if (change.actor().equals(Actor.system())) {
                continue; // nobody did it, so nobody wants it undone
            }
            if (isUndo(change.batch(), undoes)) {
                takenBack.add(undoes.get(change.batch()));
            } else if (!takenBack.contains(change.batch())) {
                return OptionalLong.of(change.batch());
            }
        }
        return OptionalLong.empty();
    }

    private static boolean isUndo(long batch, Map<Long, Long> undoes) {
        return undoes.containsKey(batch) && !isUndo(undoes.get(batch), undoes);
    }
}
