// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.TextField;

/** The address of a page about the model, and below it what is wrong with it. */
final class SourceUrl {

    private static final String FIELD = "source_url";

    /** As the library takes them. */
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/]+\\S*");

    private final ModelSite site;
    private final TextField input;
    private final FieldText text;
    private final Label wrong;
    private final Runnable grown;

    /** @param grown told when it needs more or less room than before */
    SourceUrl(Composite parent, ModelSite site, Runnable grown) {
        this.site = site;
        this.grown = grown;
        input = Grids.wide(new TextField(parent, site.look(), FieldStyle.LINE));
        input.text().setMessage("https://");
        input.text().getAccessible().addAccessibleListener(
                AccessibleListener.getNameAdapter(e -> e.result = Messages.Details_sourceUrl));
        text = new FieldText(input, FIELD, site);
        wrong = Grids.wide(Grids.label(parent, site.look(), Type.CAPTION, "mq-bad"));
        wrong.setText(Messages.SourceUrl_wrong);
        Grids.appear(wrong, false);
        input.text().addListener(SWT.Modify, e -> check());
    }

    private boolean isWrong() {
        return !text.text().isEmpty() && !WEB.matcher(text.text()).matches();
    }

    private void check() {
        boolean bad = isWrong();
        site.refuse(FIELD, bad ? Messages.SourceUrl_refused : null);
        mark(bad);
    }

    private void mark(boolean bad) {
        input.mark(bad);
        if (bad != wrong.getVisible()) {
            Grids.appear(wrong, bad);
            grown.run();
        }
    }

    void show(EditedModel model) {
        text.show(model);
        mark(isWrong());
    }

    TextField input() {
        return input;
    }

    /** What is wrong with it; empty when nothing is. */
    String wrong() {
        return wrong.getVisible() ? wrong.getText() : "";
    }
}
