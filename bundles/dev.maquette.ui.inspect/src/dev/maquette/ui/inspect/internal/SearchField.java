// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.TextField;

/** A field that searches while one types. */
final class SearchField {

    private static final int DEBOUNCE = 80;

    private final TextField field;
    private final Consumer<String> search;
    private final Runnable now = this::searchNow;

    /** @param list takes the focus by the arrow down */
    SearchField(Composite parent, Look look, String hint, Consumer<String> search, Control list) {
        this.search = search;
        field = new TextField(parent, look, FieldStyle.LINE, "search", "");
        field.text().setMessage(hint);
        Grids.wide(field);
        field.text().addListener(SWT.Modify, e -> field.getDisplay().timerExec(DEBOUNCE, now));
        field.text().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                list.setFocus();
            } else if (e.keyCode == SWT.ESC) {
                field.text().setText("");
            }
        });
    }

    private void searchNow() {
        if (!field.isDisposed()) {
            search.accept(field.text().getText());
        }
    }

    TextField field() {
        return field;
    }

    /** Searches again, when there is anything to search for. */
    void again() {
        if (!field.text().getText().isEmpty()) {
            searchNow();
        }
    }
}
