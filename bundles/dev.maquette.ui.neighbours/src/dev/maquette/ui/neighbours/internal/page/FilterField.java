// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.page;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.TextField;

/** A field for words that filter a list while they are typed; Esc takes them away. */
public final class FilterField extends Area {

    private static final int DEBOUNCE = 80;
    private static final int WIDTH = 220;

    private final TextField field;

    /**
     * @param name what is filtered, shown while it is empty
     * @param changed told the words
     */
    public FilterField(Composite parent, Look look, String name, Consumer<String> changed) {
        super(parent, 1, 0, 0);
        field = new TextField(this, look, FieldStyle.LINE, "search", "");
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = WIDTH;
        data.heightHint = 28;
        field.setLayoutData(data);
        field.text().setMessage(name);
        Runnable now = () -> {
            if (!isDisposed()) {
                changed.accept(field.text().getText());
            }
        };
        field.text().addListener(SWT.Modify, e -> getDisplay().timerExec(DEBOUNCE, now));
        field.text().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                clear();
            }
        });
        field.text().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }
        });
    }

    /** Takes the words away. */
    public void clear() {
        field.text().setText("");
    }

    /** Whether there are no words. */
    public boolean isEmpty() {
        return words().isEmpty();
    }

    /** The words in it. */
    public String words() {
        return field.text().getText();
    }

    /** Puts in words, as if they had been typed. */
    public void type(String words) {
        field.text().setText(words);
    }
}
