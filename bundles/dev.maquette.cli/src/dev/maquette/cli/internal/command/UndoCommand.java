// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Change;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.UndoChange;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a change back. */
@Command(name = "undo", description = "Takes the last change back, or those that are named; undoing an undo brings "
        + "the change again.",
        footer = {"", "Examples:", "  maquette undo", "  maquette undo 11-20 --dry-run"})
final class UndoCommand implements Callable<Integer> {

    private static final int NEAR = 1000;
    private static final int FURTHER = 10;

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "BATCH",
            description = "Numbers that \"maquette history\" shows, such as 7 or 11-20.")
    private List<String> batches = List.of();

    @Option(names = "--dry-run", description = "Only say what would be taken back, or why it cannot be.")
    private boolean dryRun;

    UndoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var meant = batches.isEmpty() ? List.of(last()) : BatchNumbers.parse(batches);
        if (meant.size() == 1) {
            return undo(meant.getFirst());
        }
        int code = ExitCode.OK;
        for (long batch : meant) {
            code = Math.max(code, one(batch));
        }
        return code;
    }

    /** Each of several is taken back, or not, by itself. */
    private int one(long batch) throws UsageException {
        try {
            return undo(batch);
        } catch (LibraryException failure) {
            session.output().failure(Failure.of(failure).about(Long.toString(batch)));
            return ExitCode.FAILURE;
        }
    }

    private int undo(long batch) throws LibraryException, UsageException {
        var undone = session.run(new UndoChange(batch, dryRun));
        session.changed(dryRun, undone, () -> dryRun
                ? "Would take back: " + undone.label() + " (" + Words.count(undone.keys().size(), "model") + ")"
                : "Took back: " + undone.label() + "\nTo have it again: maquette undo " + undone.batch());
        return ExitCode.OK;
    }

    private long last() throws LibraryException, UsageException {
        return search().orElseThrow(() -> new LibraryException(Problem.NOT_FOUND, "There is nothing to undo.",
                "See \"maquette history\" for what was changed."));
    }

    /** Looks as far back as it takes: most of what is wanted is near, but one batch may hold all models. */
    private Optional<Long> search() throws LibraryException, UsageException {
        for (int limit = NEAR;; limit *= FURTHER) {
            var changes = session.library().history(null, limit);
            var found = lastInForce(changes);
            if (found.isPresent() || changes.size() < limit || limit > Integer.MAX_VALUE / FURTHER) {
                return found;
            }
        }
    }

    /**
     * The latest batch of a user whose effect still holds: neither an undo nor taken back by one. The undo of an undo
     * holds again.
     *
     * @param changes the latest first
     */
    static Optional<Long> lastInForce(List<Change> changes) {
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
                return Optional.of(change.batch());
            }
        }
        return Optional.empty();
    }

    private static boolean isUndo(long batch, Map<Long, Long> undoes) {
        return undoes.containsKey(batch) && !isUndo(undoes.get(batch), undoes);
    }
}
