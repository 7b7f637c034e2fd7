// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.di.annotations.Execute;

/** Puts models together by what a menu entry or key says. */
record GroupHandler(Consumer<Grouping> chosen) {

    static final String COMMAND = "dev.maquette.ui.storage.group";

    private static final String BY = "dev.maquette.ui.storage.group.by";

    /** Does it. */
    @Execute
    public void execute(ParameterizedCommand command) {
        if (command.getParameterMap().get(BY) instanceof String word) {
            chosen.accept(Grouping.valueOf(word.toUpperCase(Locale.ROOT)));
        }
    }
}
