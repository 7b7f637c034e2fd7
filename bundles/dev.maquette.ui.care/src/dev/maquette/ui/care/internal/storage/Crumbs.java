// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** Where in the models one is, and the way back. At the top there is nothing to tell. */
final class Crumbs extends Composite {

    private static final int HEIGHT = 24;

    private final Look look;
    private final IntConsumer backTo;

    /** @param backTo told how deep the user wants to be, 0 for the top */
    Crumbs(Composite parent, Look look, IntConsumer backTo) {
        super(parent, SWT.NONE);
        this.look = look;
        this.backTo = backTo;
        Styles.set(this, "mq-page");
        var row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = 4;
        row.wrap = false;
        row.center = true;
        setLayout(row);
    }

    void show(StorageState state) {
        for (var old : getChildren()) {
            old.dispose();
        }
        var path = state.path();
        if (!path.isEmpty()) {
            new ActionButton(this, look, ButtonStyle.FLAT, HEIGHT).show("leftc", "").hint(Messages.Crumb_back)
                    .onPress(() -> backTo.accept(path.size() - 1));
            link(state.unusedOnly() ? Messages.Crumb_unused : Messages.Crumb_all, 0);
            for (int i = 0; i < path.size() - 1; i++) {
                mark();
                link(path.get(i).name(), i + 1);
            }
            mark();
            label(path.getLast().name(), Type.BODY_STRONG, "mq-page");
            label("  " + Words.sum(path.getLast()), Type.BODY, "mq-text2");
        }
        ((GridData) getLayoutData()).exclude = path.isEmpty();
        setVisible(!path.isEmpty());
        layout(true, true);
    }

    private void link(String name, int depth) {
        new ActionButton(this, look, ButtonStyle.LINK, HEIGHT).show("", name).onPress(() -> backTo.accept(depth));
    }

    private void mark() {
        var mark = new Label(this, SWT.NONE);
        mark.setImage(look.icon("rightc", Token.TEXT3, 16));
        Styles.set(mark, "mq-page");
    }

    private void label(String text, Type type, String style) {
        var label = new Label(this, SWT.NONE);
        label.setText(text);
        label.setFont(look.font(type));
        Styles.set(label, style);
    }
}
