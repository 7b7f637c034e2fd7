// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What was typed into a text input, so that it can be taken back while it is not saved. */
public final class TextHistory {

    private static final String DATA = "dev.maquette.ui.history";

    private final Text text;
    private final Deque<String> undo = new ArrayDeque<>();
    private final Deque<String> redo = new ArrayDeque<>();
    private String now;
    private boolean replaying;

    TextHistory(Text text) {
        this.text = text;
        this.now = text.getText();
        text.setData(DATA, this);
        text.addListener(SWT.Modify, e -> modified());
    }

    /** The history of a text input; empty for any other control. */
    public static Optional<TextHistory> of(Control control) {
        return control == null || control.isDisposed() ? Optional.empty()
                : Optional.ofNullable((TextHistory) control.getData(DATA));
    }

    /** A new text was put in from outside: there is nothing to take back. */
    public void forget() {
        undo.clear();
        redo.clear();
    }

    /** Takes the last input back; false when there is none. */
    public boolean undo() {
        return replay(undo, redo);
    }

    /** Puts in again what was taken back; false when there is nothing. */
    public boolean redo() {
        return replay(redo, undo);
    }

    private boolean replay(Deque<String> from, Deque<String> to) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(now);
        replaying = true;
        text.setText(from.pop());
        text.setSelection(text.getCharCount());
        replaying = false;
        return true;
    }

    private void modified() {
        if (!replaying) {
            undo.push(now);
            redo.clear();
        }
        now = text.getText();
    }
}
