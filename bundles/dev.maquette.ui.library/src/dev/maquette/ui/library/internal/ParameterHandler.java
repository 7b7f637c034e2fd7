// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** What a command with one parameter does while its view is active, and whether it can. */
public record ParameterHandler(BooleanSupplier possible, Consumer<Optional<String>> action) {

    /** Whether the command is enabled. */
    @CanExecute
    public boolean canExecute() {
        return possible.getAsBoolean();
    }

    /** Does it with what the menu entry or key says. */
    @Execute
    public void execute(ParameterizedCommand command) {
        Iterator<?> values = command.getParameterMap().values().iterator();
        action.accept(values.hasNext() ? Optional.of((String) values.next()) : Optional.empty());
    }
}
