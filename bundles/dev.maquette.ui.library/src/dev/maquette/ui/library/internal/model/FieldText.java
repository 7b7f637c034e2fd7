// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.widgets.TextField;

/** Ties a text input to a field of the record: typing goes into the draft, and Esc takes what was typed back. */
final class FieldText {

    private final TextField input;
    private final String field;
    private final ModelSite site;
    private String key = "";
    private String saved = "";
    private boolean showing;

    /** @param field JSON name of a field that holds a text */
    FieldText(TextField input, String field, ModelSite site) {
        this.input = input;
        this.field = field;
        this.site = site;
        input.text().addListener(SWT.Modify, e -> typed());
        input.text().addListener(SWT.KeyDown, this::key);
    }

    private void typed() {
        if (!showing) {
            site.change(field, text());
        }
    }

    private void key(Event e) {
        if (e.keyCode == SWT.ESC && !text().equals(saved)) {
            e.doit = false;
            input.text().setText(saved);
        }
    }

    String text() {
        return input.text().getText();
    }

    /** Shows the field; what the user is typing is left alone. */
    void show(EditedModel model) {
        boolean another = !model.saved().key().equals(key);
        key = model.saved().key();
        saved = Objects.requireNonNullElse(Draft.fields(model.saved()).get(field), "").toString();
        String wanted = Objects.requireNonNullElse(model.value(field), "").toString();
        if (another || !wanted.equals(text())) {
            showing = true;
            input.replace(wanted);
            showing = false;
        }
    }
}
