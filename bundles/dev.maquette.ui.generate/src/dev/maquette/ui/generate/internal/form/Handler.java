// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import org.eclipse.e4.core.di.annotations.Execute;

/** What a command does while the form is active. */
public record Handler(Runnable action) {

    /** Does it. */
    @Execute
    public void execute() {
        action.run();
    }
}
