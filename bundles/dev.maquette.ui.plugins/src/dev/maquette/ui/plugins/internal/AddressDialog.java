// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.plugins.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.StyledDialog;
import dev.maquette.ui.widgets.TextField;

/** Takes the address of a plug-in. */
final class AddressDialog extends StyledDialog {

    private static final int WIDTH = 440;

    private TextField field;
    private Label problem;
    private URI address;

    AddressDialog(Shell parent, Look look) {
        super(parent, look, Messages.Address_title);
    }

    /** What was given, once it ended with OK. */
    URI address() {
        return address;
    }

    @Override
    protected void fill(Composite page) {
        field = field(page, Messages.Address_field, FieldStyle.PATH, WIDTH);
        problem = line(page, Messages.Address_hint, Type.BODY, "mq-text2", WIDTH);
        field.text().addListener(SWT.Modify, _ -> field.mark(false));
        field.setFocus();
    }

    @Override
    protected void buttons(Composite bar) {
        button(bar, ButtonStyle.NORMAL, "", Messages.Address_cancel, () -> end(Window.CANCEL));
        ActionButton install = button(bar, ButtonStyle.PRIMARY, "", Messages.Address_install, this::install);
        byDefault(install);
    }

    private void install() {
        Optional<URI> given = address(field.text().getText());
        if (given.isPresent()) {
            address = given.get();
            end(Window.OK);
        } else {
            problem.setText(Messages.Address_wrong);
            field.mark(true);
            field.setFocus();
        }
    }

    /** What a text means; empty when it is no address of the web. */
    static Optional<URI> address(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty(); // which the dialog says
        }
    }
}
