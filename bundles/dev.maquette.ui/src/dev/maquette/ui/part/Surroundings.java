// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.part;

import java.util.concurrent.Executor;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import dev.maquette.ui.session.Session;

/**
 * What a presenter works with.
 *
 * @param background for questions to the library, which may take time
 * @param display runs on the display's thread, while the view is open
 */
public record Surroundings(Session session, Executor background, Executor display) {

    /** What a presenter works with while a control lives. */
    public static Surroundings of(Session session, Executor background, Control control) {
        Display display = control.getDisplay();
        return new Surroundings(session, background, action -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!control.isDisposed()) {
                        action.run();
                    }
                });
            }
        });
    }

    /** Knows what there is around a page. */
    @FunctionalInterface
    public interface Maker {

        /** What a presenter works with while a control lives. */
        Surroundings of(Control control);
    }
}
