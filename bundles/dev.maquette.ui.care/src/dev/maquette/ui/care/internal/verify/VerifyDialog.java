// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import java.util.function.Consumer;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.api.request.VerifyModels.Repair;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.StyledDialog;
import dev.maquette.ui.widgets.Styles;

/** Says what verifying takes, and asks whether what is damaged shall be fetched again. */
final class VerifyDialog extends StyledDialog {

    private static final int INDENT = 24;

    private final Scope scope;
    private final Consumer<Repair> verify;
    private Button fetch;

    VerifyDialog(Shell parent, Look look, Scope scope, Consumer<Repair> verify) {
        super(parent, look, Messages.Ask_title);
        this.scope = scope;
        this.verify = verify;
    }

    @Override
    protected void fill(Composite page) {
        words(page, heading(), Type.TITLE, "mq-page", 0);
        words(page, NLS.bind(Messages.Ask_text, ByteSize.text(scope.total())), Type.BODY, "mq-text2", 0);
        choice(page, Messages.Ask_check, Messages.Ask_checkText).setSelection(true);
        fetch = choice(page, Messages.Ask_fetch, Messages.Ask_fetchText);
    }

    private String heading() {
        return scope.all() ? Messages.Ask_all : scope.count() == 1 ? NLS.bind(Messages.Ask_one, scope.name())
                : NLS.bind(Messages.Ask_many, VerifyWords.models(scope.count()));
    }

    private Button choice(Composite page, String text, String explanation) {
        Button button = new Button(page, SWT.RADIO);
        button.setText(text);
        button.setFont(look().font(Type.BODY));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.verticalIndent = 4;
        button.setLayoutData(data);
        words(page, explanation, Type.CAPTION, "mq-text2", INDENT);
        return button;
    }

    private void words(Composite page, String text, Type type, String style, int indent) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text);
        label.setFont(look().font(type));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 460 - indent;
        data.horizontalIndent = indent;
        label.setLayoutData(data);
        Styles.set(label, style);
    }

    @Override
    protected void buttons(Composite bar) {
        button(bar, ButtonStyle.NORMAL, "", Messages.Ask_cancel, () -> end(Window.CANCEL));
        byDefault(button(bar, ButtonStyle.PRIMARY, "verify", Messages.Ask_verify, this::go));
    }

    private void go() {
        Repair repair = fetch.getSelection() ? Repair.FETCH : Repair.NONE;
        end(Window.OK);
        verify.accept(repair);
    }
}
