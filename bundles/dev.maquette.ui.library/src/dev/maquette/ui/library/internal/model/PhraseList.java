// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** Phrases, one a line, that can be selected, copied and removed; Del removes the one with the focus. */
final class PhraseList extends Composite {

    private final Look look;
    private final Consumer<String> removed;
    private final Consumer<String> copied;
    private List<String> phrases = List.of();

    PhraseList(Composite parent, Look look, Consumer<String> removed, Consumer<String> copied) {
        super(parent, SWT.NONE);
        this.look = look;
        this.removed = removed;
        this.copied = copied;
        setLayout(Grids.grid(1, 0, 0, 0));
        Styles.set(this, "mq-page");
    }

    List<String> phrases() {
        return phrases;
    }

    void show(List<String> shown) {
        if (shown.equals(phrases)) {
            return;
        }
        int focus = focused();
        phrases = List.copyOf(shown);
        for (Control old : getChildren()) {
            old.dispose();
        }
        phrases.forEach(this::add);
        layout(true, true);
        if (focus >= 0 && !phrases.isEmpty()) {
            line(Math.min(focus, phrases.size() - 1)).getChildren()[0].setFocus();
        }
    }

    /** The line of a phrase: the phrase, the button that copies it and the one that removes it. */
    Composite line(int index) {
        return (Composite) getChildren()[2 * index];
    }

    private int focused() {
        for (int i = 0; i < phrases.size(); i++) {
            for (Control control : line(i).getChildren()) {
                if (control.isFocusControl()) {
                    return i;
                }
            }
        }
        return -1;
    }

    private void add(String phrase) {
        GridLayout layout = Grids.grid(3, 0, 4, 0);
        layout.marginHeight = 4;
        Composite line = Grids.wide(Grids.part(this, layout));
        Text text = new Text(line, SWT.READ_ONLY | SWT.SINGLE);
        text.setText(phrase);
        text.setFont(look.font(Type.BODY));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 100;
        text.setLayoutData(wide);
        Styles.set(text, "mq-page");
        new ActionButton(line, look, ButtonStyle.FLAT, 24).show("copy", "")
                .hint(NLS.bind(Messages.Triggers_copy, phrase)).onPress(() -> copied.accept(phrase));
        new ActionButton(line, look, ButtonStyle.FLAT, 24).show("x", "")
                .hint(NLS.bind(Messages.Triggers_remove, phrase)).onPress(() -> removed.accept(phrase));
        for (Control control : line.getChildren()) {
            control.addListener(SWT.KeyDown, e -> key(e, phrase));
        }
        Grids.line(this);
    }

    private void key(Event e, String phrase) {
        if (e.keyCode == SWT.DEL) {
            e.doit = false; // or the workbench's command of this key would delete the model
            removed.accept(phrase);
        }
    }
}
