// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.ui.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;

/** Asks before something is done to several things at once; the button names the act, Cancel is the default. */
public final class Confirmation {

    /** Return code of the first verb; lower ones are the dialog's own. */
    private static final int FIRST = 100;

    private final Shell parent;
    private final Look look;

    /** @param parent the window it stands over */
    public Confirmation(Shell parent, Look look) {
        this.parent = parent;
        this.look = look;
    }

    /** Asks and waits; true when the act was chosen. */
    public boolean ask(String title, String text, String verb) {
        return choose(title, text, verb).isPresent();
    }

    /**
     * Asks which of several acts is wanted, and waits.
     *
     * @param verbs what the buttons say, the likeliest last
     * @return the index of the chosen verb
     */
    public OptionalInt choose(String title, String text, String... verbs) {
        int code = new Question(parent, look, title, text, List.of(verbs)).open();
        return code >= FIRST ? OptionalInt.of(code - FIRST) : OptionalInt.empty();
    }

    private static final class Question extends StyledDialog {

        private final String heading;
        private final String text;
        private final List<String> verbs;

        Question(Shell parent, Look look, String title, String text, List<String> verbs) {
            super(parent, look, Messages.Confirmation_title);
            this.heading = title;
            this.text = text;
            this.verbs = verbs;
        }

        @Override
        protected void fill(Composite page) {
            line(page, heading, Type.TITLE, "mq-page");
            line(page, text, Type.BODY, "mq-text2");
        }

        private void line(Composite page, String words, Type type, String style) {
            Label label = new Label(page, SWT.WRAP);
            label.setText(words);
            label.setFont(look().font(type));
            GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
            data.widthHint = 420;
            label.setLayoutData(data);
            Styles.set(label, style);
        }

        @Override
        protected void buttons(Composite bar) {
            button(bar, ButtonStyle.NORMAL, "", Messages.Confirmation_cancel, () -> end(Window.CANCEL)).setFocus();
            for (int i = 0; i < verbs.size(); i++) {
                int code = FIRST + i;
                ButtonStyle style = i == verbs.size() - 1 ? ButtonStyle.PRIMARY : ButtonStyle.NORMAL;
                button(bar, style, "", verbs.get(i), () -> end(code));
            }
        }
    }
}
