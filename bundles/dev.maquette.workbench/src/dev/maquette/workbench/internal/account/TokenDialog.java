// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.account;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeToken;
import dev.maquette.api.request.ListTokens.Entry;
import dev.maquette.api.request.TestToken;
import dev.maquette.api.transfer.Secret;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.StyledDialog;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** Takes a token for a site or a pattern; it ends when the token is kept, and stays with what the site said if not. */
final class TokenDialog extends StyledDialog {

    private static final int WIDTH = 440;

    private final Session session;
    private final Entry entry;
    private final Display display;
    private String urlRegex;
    private Optional<TextField> pattern = Optional.empty();
    private TextField token;
    private Label state;
    private Optional<ActionButton> anyway = Optional.empty();
    private ActionButton keep;

    /** @param entry what the token is for; one without a site and a name is a pattern that is still to be written */
    TokenDialog(Shell parent, Look look, Session session, Entry entry) {
        super(parent, look, entry.hub() == null ? Messages.Dialog_patternTitle
                : NLS.bind(Messages.Dialog_title, entry.name()));
        this.session = session;
        this.entry = entry;
        this.display = parent.getDisplay();
    }

    /** The pattern that the token is kept for, or null when it is for a site. */
    String urlRegex() {
        return urlRegex;
    }

    @Override
    protected void fill(Composite page) {
        if (entry.hub() == null) {
            TextField field = field(page, Messages.Dialog_address, FieldStyle.PATH, WIDTH);
            field.replace(entry.urlRegex() == null ? "" : entry.urlRegex());
            field.text().setEditable(entry.urlRegex() == null);
            pattern = Optional.of(field);
            line(page, Messages.Dialog_addressHint, Type.BODY, "mq-text2", WIDTH);
        }
        if (entry.page() != null) {
            Link place = new Link(page, SWT.WRAP);
            place.setText(NLS.bind(Messages.Dialog_place, entry.page()));
            place.setLayoutData(wide(WIDTH));
            place.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Program.launch(e.text)));
            Styles.set(place, "mq-page");
        }
        token = field(page, Messages.Dialog_token, FieldStyle.SECRET, WIDTH);
        state = line(page, "", Type.BODY, "mq-text2", WIDTH);
        ((GridData) state.getLayoutData()).heightHint = 3 * state.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        token.text().addListener(SWT.Modify, e -> {
            token.mark(false);
            enable(true);
        });
        pattern.ifPresent(field -> field.text().addListener(SWT.Modify, e -> enable(true)));
        pattern.filter(field -> field.text().getText().isEmpty()).orElse(token).setFocus();
    }

    @Override
    protected void buttons(Composite bar) {
        button(bar, ButtonStyle.NORMAL, "", Messages.Dialog_cancel, () -> end(Window.CANCEL));
        if (entry.hub() == null) {
            keep = button(bar, ButtonStyle.PRIMARY, "", Messages.Dialog_keep, this::keep);
        } else {
            anyway = Optional.of(button(bar, ButtonStyle.NORMAL, "", Messages.Dialog_keepAnyway, this::keep));
            keep = button(bar, ButtonStyle.PRIMARY, "", Messages.Dialog_test, this::test);
        }
        byDefault(keep);
        enable(true);
    }

    private void enable(boolean possible) {
        boolean ready = possible && !token.text().getText().isBlank()
                && pattern.stream().noneMatch(field -> field.text().getText().isBlank());
        Stream.concat(anyway.stream(), Stream.ofNullable(keep)).forEach(button -> button.setEnabled(ready));
    }

    private void test() {
        begin(NLS.bind(Messages.Dialog_asking, entry.name()));
        session.run(Messages.Tokens_testing, new TestToken(entry.hub(), typed()), tested -> later(this::keep),
                failure -> later(() -> failed(failure)));
    }

    private void keep() {
        urlRegex = pattern.map(field -> field.text().getText().strip()).orElse(null);
        begin(Messages.Dialog_keeping);
        session.run(Messages.Tokens_changing, new ChangeToken(entry.hub(), urlRegex, typed()),
                changed -> later(() -> end(Window.OK)), failure -> later(() -> failed(failure)));
    }

    private Secret typed() {
        return new Secret(token.text().getText());
    }

    private void begin(String words) {
        say(words);
        enable(false);
        token.text().setEditable(false);
    }

    private void failed(LibraryException failure) {
        token.text().setEditable(true);
        enable(true);
        say(failure.told());
        token.mark(true);
        token.setFocus();
    }

    private void say(String words) {
        state.setText(words);
        state.getParent().layout();
    }

    /** Unless the user has gone on meanwhile: then nothing more is done. */
    private void later(Runnable step) {
        display.asyncExec(() -> {
            if (!state.isDisposed()) {
                step.run();
            }
        });
    }
}
