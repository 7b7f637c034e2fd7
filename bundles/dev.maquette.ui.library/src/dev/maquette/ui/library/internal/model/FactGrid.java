// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** Facts in two columns; values can be selected, and those worth it copied by a button. */
final class FactGrid extends Composite {

    private static final int LABELS = 96;

    /** What a button takes, so that all lines are equally far apart. */
    private static final int HEIGHT = 24;

    private final Look look;
    private final Consumer<String> withdraw;
    private List<Facts.Fact> shown = List.of();

    /** @param withdraw takes back what the user decided about a field */
    FactGrid(Composite parent, Look look, Consumer<String> withdraw) {
        super(parent, SWT.NONE);
        this.look = look;
        this.withdraw = withdraw;
        Styles.set(this, "mq-page");
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 4;
        layout.verticalSpacing = 0;
        setLayout(layout);
    }

    void show(List<Facts.Fact> facts) {
        if (!facts.equals(shown)) {
            shown = facts;
            for (Control old : getChildren()) {
                old.dispose();
            }
            facts.forEach(this::add);
        }
    }

    private void add(Facts.Fact fact) {
        Label label = new Label(this, SWT.NONE);
        label.setText(fact.label());
        label.setFont(look.font(Type.CAPTION));
        GridData left = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        left.widthHint = LABELS;
        label.setLayoutData(left);
        Styles.set(label, "mq-text2");
        Control value = fact.mono() ? shortened(fact) : selectable(fact);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 80;
        value.setLayoutData(wide);
        Styles.set(value, "mq-page");
        if (fact.copy() != null) {
            new ActionButton(this, look, ButtonStyle.FLAT, HEIGHT).show("copy", "").hint(Messages.Details_copy)
                    .onPress(() -> copy(fact.copy()));
        } else if (fact.decided() != null) {
            new ActionButton(this, look, ButtonStyle.FLAT, HEIGHT).show("undo", "").hint(Messages.Details_useFound)
                    .onPress(() -> withdraw.accept(fact.decided()));
        } else {
            Styles.set(room(), "mq-page");
        }
    }

    /** Where other lines have a button. */
    private Label room() {
        Label room = new Label(this, SWT.NONE);
        GridData data = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
        data.widthHint = HEIGHT;
        data.heightHint = HEIGHT;
        room.setLayoutData(data);
        return room;
    }

    private Control selectable(Facts.Fact fact) {
        Text value = new Text(this, SWT.READ_ONLY | SWT.SINGLE);
        value.setText(fact.value());
        value.setFont(look.font(Type.BODY));
        return value;
    }

    /** Long paths and hashes lose their middle; the tooltip and the copy have all. */
    private Control shortened(Facts.Fact fact) {
        CLabel value = new CLabel(this, SWT.NONE);
        value.setMargins(0, 2, 0, 2);
        value.setText(fact.value());
        value.setFont(look.font(Type.MONO));
        value.setToolTipText(fact.value());
        return value;
    }

    private void copy(String text) {
        Clipboard clipboard = new Clipboard(getDisplay());
        clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
