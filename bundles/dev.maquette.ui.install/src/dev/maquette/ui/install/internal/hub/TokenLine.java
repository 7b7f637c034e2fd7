// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.hub;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PreferencesUtil;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** Whether the site knows the user, and the way to the page where tokens are kept. */
final class TokenLine extends Composite {

    private static final String PAGE = "dev.maquette.workbench.preferences.tokens";

    private final Look look;
    private final Label icon;
    private final Label words;
    private final ActionButton set;
    private TokenState state = new TokenState.Unknown();

    /** @param changed told when the user may have changed a token */
    TokenLine(Composite parent, Look look, Runnable changed) {
        super(parent, SWT.NONE);
        this.look = look;
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 4;
        layout.marginRight = -12; // the padding of the link
        setLayout(layout);
        Styles.set(this, "mq-page");
        icon = new Label(this, SWT.NONE);
        Styles.set(icon, "mq-page");
        words = new Label(this, SWT.NONE);
        words.setFont(look.font(Type.CAPTION));
        Styles.set(words, "mq-text2");
        set = new ActionButton(this, look, ButtonStyle.LINK).show("", Messages.Token_set);
        set.onPress(() -> {
            PreferencesUtil.createPreferenceDialogOn(getShell(), PAGE, null, null).open();
            changed.run();
        });
        set.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        look.onChange(this, () -> show(state));
        show(state);
    }

    void show(TokenState next) {
        state = next;
        icon.setImage(look.icon(next.icon(), next.tint(), 16));
        icon.setVisible(!next.words().isEmpty());
        words.setText(next.words());
        words.setToolTipText(next.words());
        set.show("", next instanceof TokenState.Present ? Messages.Token_change : Messages.Token_set);
        set.setVisible(next.wanting());
        getParent().layout(true, true);
    }
}
