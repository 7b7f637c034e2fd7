// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.filter;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.StyledDialog;
import dev.maquette.ui.widgets.TextField;

/** Asks for the name of a saved filter. */
final class NameDialog extends StyledDialog {

    private static final int WIDTH = 360;

    private final String title;
    private final String verb;
    private TextField field;
    private String name;

    /** @param name what the field says at first */
    NameDialog(Shell parent, Look look, String title, String verb, String name) {
        super(parent, look, title);
        this.title = title;
        this.verb = verb;
        this.name = name;
    }

    /** Asks and waits; nothing when the user thinks better of it. */
    Optional<String> ask() {
        return open() == Window.OK && !name.isBlank() ? Optional.of(name.strip()) : Optional.empty();
    }

    @Override
    protected void fill(Composite page) {
        line(page, title, Type.TITLE, "mq-page", WIDTH);
        field = field(page, Messages.Saved_name, FieldStyle.LINE, WIDTH);
        field.text().setText(name);
        field.text().selectAll();
        field.text().addListener(SWT.Modify, e -> name = field.text().getText());
    }

    @Override
    protected void buttons(Composite bar) {
        button(bar, ButtonStyle.NORMAL, "", Messages.Tag_cancel, () -> end(Window.CANCEL));
        byDefault(button(bar, ButtonStyle.PRIMARY, "", verb, () -> end(Window.OK)));
        field.setFocus();
    }
}
