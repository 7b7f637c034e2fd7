// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** The foot of the editor while something is not saved: what it is, or why it cannot be saved. */
final class SaveBar extends Composite {

    private final Label words;
    private final ActionButton save;

    SaveBar(Composite parent, Look look, Runnable saveAction, Runnable revertAction) {
        super(parent, SWT.NONE);
        setLayout(Grids.grid(1, 0, 0, 0));
        Styles.set(this, "mq-page");
        setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        Grids.line(this);
        GridLayout layout = Grids.grid(3, 0, 8, 0);
        layout.marginWidth = 16;
        layout.marginHeight = 8;
        Composite row = Grids.wide(Grids.part(this, layout));
        addListener(SWT.Resize, e -> layout.marginWidth = ScrolledPage.margin(getSize().x));
        words = Grids.label(row, look, Type.CAPTION, "mq-text2");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 100;
        words.setLayoutData(wide);
        new ActionButton(row, look, ButtonStyle.NORMAL).show("", Messages.Details_revert)
                .hint(Messages.Details_revertHint).onPress(revertAction);
        save = new ActionButton(row, look, ButtonStyle.PRIMARY).show("save", Messages.Details_save)
                .hint(Messages.Details_saveHint).onPress(saveAction);
        show("", "");
    }

    /**
     * @param unsaved what is not saved, empty when all is
     * @param refusal why it cannot be saved, empty when it can
     */
    void show(String unsaved, String refusal) {
        String shown = refusal.isEmpty() ? unsaved : refusal;
        boolean dirty = !shown.isEmpty();
        save.setEnabled(refusal.isEmpty());
        boolean changes = !shown.equals(words.getText()) || getVisible() != dirty;
        words.setText(shown);
        if (changes) {
            Grids.appear(this, dirty);
            getParent().layout(true, true);
        }
    }

    /** What it says; empty while there is nothing to save. */
    String words() {
        return getVisible() ? words.getText() : "";
    }
}
