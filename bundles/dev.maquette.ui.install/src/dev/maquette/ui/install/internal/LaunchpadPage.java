// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.install.internal.widgets.Card;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** Where adding models begins: one field that takes anything, and the ways there are. */
final class LaunchpadPage extends Composite {

    private static final String SAMPLE = "sample:tiny-sd-onnx";

    private final TextField field;

    /**
     * @param go told what the user typed
     * @param scan leads to the page that scans folders
     */
    LaunchpadPage(Composite parent, Look look, Consumer<String> go, Runnable scan) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 16;
        layout.verticalSpacing = 12;
        setLayout(layout);
        Styles.set(this, "mq-page");
        Label title = new Label(this, SWT.NONE);
        title.setText(Messages.Launchpad_title);
        title.setFont(look.font(Type.TITLE));
        Styles.set(title, "mq-page");
        Composite row = row(2, 8);
        field = new TextField(row, look, FieldStyle.LINE, "link", "");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.minimumWidth = 240;
        wide.heightHint = 32;
        field.setLayoutData(wide);
        field.text().setMessage(Messages.Launchpad_hint);
        field.text().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.Launchpad_title;
            }
        });
        ActionButton next = new ActionButton(row, look, ButtonStyle.PRIMARY, 32).show("", Messages.Launchpad_continue)
                .onPress(() -> go.accept(field.text().getText()));
        next.setEnabled(false);
        field.text().addListener(SWT.Modify, e -> next.setEnabled(!field.text().getText().isBlank()));
        field.text().addListener(SWT.DefaultSelection, e -> next.press());
        Composite cards = row(2, 12);
        card(new Card(cards, look, "folder", Messages.Launchpad_scan, Messages.Launchpad_scanText, scan));
        card(new Card(cards, look, "box", Messages.Launchpad_sample, Messages.Launchpad_sampleText,
                () -> go.accept(SAMPLE)));
    }

    private Composite row(int columns, int spacing) {
        Composite row = new Composite(this, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = spacing;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(row, "mq-page");
        return row;
    }

    private static void card(Card card) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.widthHint = 200;
        card.setLayoutData(data);
    }

    /** Ready for the next. */
    void clear() {
        field.replace("");
    }

    @Override
    public boolean setFocus() {
        return field.setFocus();
    }
}
