// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.widgets.Styles;

/** A setting: the box that says whether it is set, and what it is changed with. */
final class SettingRow extends Composite {

    static final int LABELS = 184;
    static final int GAP = 12;

    private final Offer offer;
    private final Changing changing;
    private final SettingBox box;
    private final Editor editor;

    SettingRow(Composite parent, Look look, Offer offer, BiFunction<Composite, Offer, Editor> editors,
            Changing changing) {
        super(parent, SWT.NONE);
        this.offer = offer;
        this.changing = changing;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = GAP;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(this, "mq-page");
        box = new SettingBox(this, look, Words.name(offer.name()), Words.hint(offer.setting()), this::tick);
        GridData left = new GridData(SWT.FILL, SWT.TOP, false, false);
        left.widthHint = LABELS;
        box.setLayoutData(left);
        editor = editors.apply(this, offer);
        Styles.set(editor, "mq-page");
        editor.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void tick(boolean set) {
        Object suggestion = editor.suggestion();
        if (set && suggestion == null) {
            editor.choose();
        } else {
            changing.wrong(offer, null);
            changing.set(offer, set ? suggestion : null);
        }
    }

    /**
     * Shows what is set.
     *
     * @param may whether the user may change it
     */
    void show(Values values, boolean may) {
        Object value = values.of(offer);
        box.setEnabled(may);
        editor.allow(may);
        box.show(value != null);
        editor.show(value);
    }

    Offer offer() {
        return offer;
    }

    SettingBox box() {
        return box;
    }

    Editor editor() {
        return editor;
    }
}
