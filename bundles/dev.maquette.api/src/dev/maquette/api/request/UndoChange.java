// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.Set;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Takes a change back; undoing an undo is a redo. Refused as a conflict when a record has moved on since.
 *
 * @param batch the change, see {@link dev.maquette.api.library.Change#batch()}
 * @param dryRun only look whether it can be taken back
 */
public record UndoChange(long batch, boolean dryRun) implements Request<UndoChange.Undone> {

    /** Takes it back. */
    public UndoChange(long batch) {
        this(batch, false);
    }

    /**
     * @param batch the change that took it back; 0 in a dry run
     * @param label what was taken back
     * @param keys models it concerned
     */
    public record Undone(long batch, String label, Set<String> keys) {
    }

    @Override
    public String operation() {
        return "history.undo";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
