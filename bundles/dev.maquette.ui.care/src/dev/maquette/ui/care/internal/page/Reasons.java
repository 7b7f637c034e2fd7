// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.StyledDialog;
import dev.maquette.ui.widgets.Styles;

/** Why some of many things were not done, one line each; the text can be copied. */
public final class Reasons extends StyledDialog {

    private final String heading;
    private final List<String> lines;

    /** @param heading what was not done */
    public Reasons(Shell parent, Look look, String heading, List<String> lines) {
        super(parent, look, Messages.Reasons_title);
        this.heading = heading;
        this.lines = List.copyOf(lines);
    }

    @Override
    protected void fill(Composite page) {
        Label title = new Label(page, SWT.WRAP);
        title.setText(heading);
        title.setFont(look().font(Type.TITLE));
        Styles.set(title, "mq-page");
        Text text = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setText(String.join("\n", lines));
        text.setFont(look().font(Type.BODY));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 520;
        data.heightHint = 220;
        text.setLayoutData(data);
        Styles.set(text, "mq-field");
    }

    @Override
    protected void buttons(Composite bar) {
        ActionButton close = button(bar, ButtonStyle.PRIMARY, "", Messages.Reasons_close, () -> end(Window.OK));
        close.setFocus();
        byDefault(close);
    }
}
