// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.details;

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

/** The foot of the page while something is not saved. */
final class SaveBar extends Composite {

    private final Label words;
    private final ActionButton save;

    SaveBar(Composite parent, Look look, Runnable saveAction, Runnable revertAction) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 16;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        Styles.set(this, "mq-page");
        setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        words = new Label(this, SWT.NONE);
        words.setFont(look.font(Type.CAPTION));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Styles.set(words, "mq-text2");
        new ActionButton(this, look, ButtonStyle.NORMAL).show("", Messages.Details_revert)
                .hint(Messages.Details_revertHint).onPress(revertAction);
        save = new ActionButton(this, look, ButtonStyle.PRIMARY).show("save", Messages.Details_save)
                .hint(Messages.Details_saveHint).onPress(saveAction);
        show(false, true);
    }

    void show(boolean dirty, boolean valid) {
        words.setText(valid ? Messages.Details_unsaved : Messages.Details_needsName);
        save.setEnabled(valid);
        GridData data = (GridData) getLayoutData();
        if (data.exclude == dirty || getVisible() != dirty) {
            data.exclude = !dirty;
            setVisible(dirty);
            getParent().layout();
        }
    }
}
