// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.server;

import java.net.URI;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.api.library.Libraries;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.CheckBox;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.StyledDialog;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** Asks where the server is, and who signs in where the server wants to know. */
final class ConnectDialog extends StyledDialog implements Connecting.Face {

    private static final int WIDTH = 440;

    private final Connecting connecting;
    private final String suggested;
    private TextField address;
    private Label warning;
    private Composite who;
    private TextField email;
    private TextField password;
    private CheckBox lasting;
    private Label state;
    private ActionButton go;
    private boolean asked;
    private Optional<URI> server = Optional.empty();

    /** @param suggested an address to begin with, or an empty string */
    ConnectDialog(Shell parent, Look look, Libraries libraries, String suggested) {
        super(parent, look, Messages.Connect_title);
        this.suggested = suggested;
        Display display = parent.getDisplay();
        connecting = new Connecting(libraries, Thread::startVirtualThread, step -> display.asyncExec(() -> {
            if (state != null && !state.isDisposed()) { // the user may have gone on meanwhile
                step.run();
            }
        }), this);
    }

    /** The server that can be opened now. */
    Optional<URI> server() {
        return server;
    }

    @Override
    protected void fill(Composite page) {
        address = field(page, Messages.Connect_address, FieldStyle.PATH, WIDTH);
        address.replace(suggested);
        address.text().setMessage(Messages.Connect_example);
        warning = line(page, "", Type.BODY, "mq-text2", WIDTH);
        who = new Composite(page, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 8;
        who.setLayout(layout);
        who.setLayoutData(wide(WIDTH));
        Styles.set(who, "mq-page");
        email = field(who, Messages.Connect_email, FieldStyle.LINE, WIDTH);
        password = field(who, Messages.Connect_password, FieldStyle.SECRET, WIDTH);
        lasting = new CheckBox(who, look(), Messages.Connect_lasting, true, _ -> enable(true));
        show(who, false);
        state = line(page, "", Type.BODY, "mq-text2", WIDTH);
        ((GridData) state.getLayoutData()).heightHint = 3 * state.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        address.text().addListener(SWT.Modify, e -> addressChanged());
        email.text().addListener(SWT.Modify, e -> typed());
        password.text().addListener(SWT.Modify, e -> typed());
        addressChanged();
        address.setFocus();
    }

    private static void show(Composite part, boolean shown) {
        part.setVisible(shown);
        ((GridData) part.getLayoutData()).exclude = !shown;
    }

    /** Who signs in here does not do so there. */
    private void addressChanged() {
        String words = Connecting.warning(address.text().getText()).orElse("");
        warning.setText(words);
        warning.setVisible(!words.isEmpty());
        ((GridData) warning.getLayoutData()).exclude = words.isEmpty();
        if (asked) {
            asked = false;
            connecting.another();
            password.replace("");
            show(who, false);
            go.show("", Messages.Connect_go);
            go.getParent().layout();
            say("");
        }
        fit();
        typed();
    }

    private void typed() {
        address.mark(false);
        password.mark(false);
        enable(true);
    }

    @Override
    protected void buttons(Composite bar) {
        button(bar, ButtonStyle.NORMAL, "", Messages.Connect_cancel, () -> end(Window.CANCEL));
        go = button(bar, ButtonStyle.PRIMARY, "", Messages.Connect_go, this::go);
        byDefault(go);
        enable(true);
    }

    private void go() {
        String where = address.text().getText();
        if (asked) {
            connecting.signIn(where, email.text().getText(), password.text().getText(), lasting.isTicked());
        } else {
            connecting.connect(where);
        }
    }

    private void enable(boolean possible) {
        if (go != null) {
            go.setEnabled(possible && !address.text().getText().isBlank()
                    && (!asked || !email.text().getText().isBlank() && !password.text().getText().isEmpty()));
        }
    }

    private void fit() {
        Shell shell = getShell();
        if (shell != null && shell.isVisible()) {
            shell.pack(true);
        }
    }

    private void say(String words) {
        state.setText(words.replace("&", "&&"));
        state.getParent().layout();
    }

    @Override
    public void busy(String words) {
        say(words);
        enable(false);
    }

    @Override
    public void askWho(String words) {
        asked = true;
        show(who, true);
        go.show("", Messages.Connect_signIn);
        go.getParent().layout();
        say(words);
        fit();
        enable(true);
        email.setFocus();
    }

    @Override
    public void failed(String words) {
        say(words);
        enable(true);
        TextField wrong = asked ? password : address;
        wrong.mark(true);
        wrong.setFocus();
    }

    @Override
    public void connected(URI where) {
        server = Optional.of(where);
        end(Window.OK);
    }
}
