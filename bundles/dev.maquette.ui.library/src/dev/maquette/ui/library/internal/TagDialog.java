// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.StyledDialog;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** Asks which tags several models get. */
final class TagDialog extends StyledDialog {

    private final int models;
    private TextField field;
    private String words = "";

    TagDialog(Shell parent, Look look, int models) {
        super(parent, look, Messages.Tag_title);
        this.models = models;
    }

    /** Asks and waits; the tags separated by commas, or nothing when the user thinks better of it. */
    Optional<String> ask() {
        return open() == Window.OK && !words.isBlank() ? Optional.of(words) : Optional.empty();
    }

    @Override
    protected void fill(Composite page) {
        line(page, models == 1 ? Messages.Tag_heading1 : NLS.bind(Messages.Tag_heading, ByteSize.count(models)),
                Type.TITLE, "mq-page");
        line(page, Messages.Tag_text, Type.BODY, "mq-text2");
        field = new TextField(page, look(), FieldStyle.LINE);
        field.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field.text().addListener(SWT.Modify, e -> words = field.text().getText());
    }

    private void line(Composite page, String text, Type type, String style) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text);
        label.setFont(look().font(type));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 420;
        label.setLayoutData(data);
        Styles.set(label, style);
    }

    @Override
    protected void buttons(Composite bar) {
        button(bar, ButtonStyle.NORMAL, "", Messages.Tag_cancel, () -> end(Window.CANCEL));
        ActionButton add = button(bar, ButtonStyle.PRIMARY, "", Messages.Tag_add, () -> end(Window.OK));
        byDefault(add);
        field.setFocus();
    }
}
