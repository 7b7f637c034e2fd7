// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.page;

import org.eclipse.e4.core.di.annotations.Execute;

/** What a command does while its view is active. */
public record Handler(Runnable action) {

    /** Does it. */
    @Execute
    public void execute() {
        action.run();
    }
}
