// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;

/** On or off. */
final class FlagEditor extends Editor {

    private final OnOff switched;

    FlagEditor(Composite parent, Look look, Offer offer, Changing changing) {
        super(parent);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        setLayout(layout);
        switched = new OnOff(this, look, Words.name(offer.name()), on -> changing.set(offer, on));
        show(null);
    }

    @Override
    void show(Object value) {
        switched.setEnabled(value != null && isAllowed());
        switched.show(Boolean.TRUE.equals(value));
    }

    @Override
    void forget() {
        // nothing is kept here
    }

    /** Who ticks the box wants it on; off it is without. */
    @Override
    Object suggestion() {
        return true;
    }
}
