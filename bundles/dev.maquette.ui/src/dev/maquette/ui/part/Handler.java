// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.part;

import java.util.function.BooleanSupplier;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** What a command does while its view is active, and whether it can. */
public record Handler(BooleanSupplier possible, Runnable action) {

    /** What it always can. */
    public Handler(Runnable action) {
        this(() -> true, action);
    }

    /** Whether the command is enabled. */
    @CanExecute
    public boolean canExecute() {
        return possible.getAsBoolean();
    }

    /** Does it. */
    @Execute
    public void execute() {
        action.run();
    }
}
