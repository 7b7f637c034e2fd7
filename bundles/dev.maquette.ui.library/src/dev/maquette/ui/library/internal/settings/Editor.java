// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What a setting is changed with. Showing a value tells nobody. */
abstract class Editor extends Composite {

    private boolean allowed = true;

    Editor(Composite parent) {
        super(parent, SWT.NONE);
    }

    /** Whether the user may change the setting at all; a value that is shown from now on is greyed where not. */
    final void allow(boolean may) {
        allowed = may;
    }

    /** Whether the user may change the setting. */
    final boolean isAllowed() {
        return allowed;
    }

    /** Shows a value; null, greyed, while the setting is not set. */
    abstract void show(Object value);

    /** Another model is to be shown: what the former one had is nothing to go by. */
    abstract void forget();

    /** What the setting becomes when its box is ticked: what it was before, or what it is to begin with. */
    abstract Object suggestion();

    /** The box is ticked, and there is nothing to suggest: the user is to choose. */
    void choose() {
        throw new IllegalStateException("There always is a suggestion");
    }
}
