// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;

/** What the user has to do after sharing, a sentence each; a command line can be copied. */
final class StepsPane extends Area {

    private final Look look;
    private List<String> steps = List.of();

    StepsPane(Composite parent, Look look) {
        super(parent, 1, 16, 0);
        this.look = look;
        rows(4);
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        shown(this, false);
    }

    void show(List<String> wanted) {
        if (!wanted.equals(steps)) {
            steps = List.copyOf(wanted);
            Stream.of(getChildren()).forEach(Control::dispose);
            if (!steps.isEmpty()) {
                label(look, Type.CAPTION, "mq-text2").setText(Messages.Step_heading);
                steps.forEach(this::step);
            }
            shown(this, !steps.isEmpty());
        }
    }

    private void step(String step) {
        Area row = wide(new Area(this, 2, 0, 0));
        row.selectable(look, Type.BODY, "mq-page").setText(step);
        String command = ShareWords.command(step);
        if (!command.equals(step)) {
            ActionButton copy = new ActionButton(row, look, ButtonStyle.NORMAL).show("copy", Messages.Step_copy)
                    .hint(Messages.Step_copyHint + ": " + command);
            copy.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
            copy.onPress(() -> copy(copy, command));
        }
    }

    private static void copy(ActionButton button, String command) {
        Clipboard clipboard = new Clipboard(button.getDisplay());
        clipboard.setContents(new Object[]{command}, new Transfer[]{TextTransfer.getInstance()});
        clipboard.dispose();
        button.show("check", Messages.Step_copied);
        button.requestLayout();
    }

    /** What has to be done now. */
    List<String> steps() {
        return steps;
    }
}
