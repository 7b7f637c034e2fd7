// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.Set;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Takes a change back; undoing an undo is a redo. Refused as a conflict when a record has moved on since.
 *
 * @param batch the change, see {@link dev.maquette.api.library.Change#batch()}
 */
public record UndoChange(long batch) implements Request<UndoChange.Undone> {

    /**
     * @param batch the change that took it back
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
