// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.account;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** A page of labels and inputs in two columns. Each label stands right before its input and names it. */
final class Form {

    private static final int WIDTH = 320;

    private final Composite page;

    Form(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        page.setLayout(layout);
    }

    Composite page() {
        return page;
    }

    Spinner number(String label, String hint, int digits, int most) {
        label(label);
        Spinner spinner = new Spinner(page, SWT.BORDER);
        name(spinner, label);
        spinner.setDigits(digits);
        spinner.setMaximum(most);
        spinner.setToolTipText(hint);
        spinner.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, false));
        note(hint);
        return spinner;
    }

    Text text(String label, String hint, int style) {
        Label name = label(label);
        ((GridData) name.getLayoutData()).horizontalIndent = 24;
        Text text = new Text(page, SWT.SINGLE | SWT.BORDER | style);
        text.setMessage(hint);
        name(text, label);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return text;
    }

    Button button(String label, int style) {
        Button button = new Button(page, style);
        button.setText(label);
        button.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 2, 1));
        return button;
    }

    void heading(String words) {
        Label label = new Label(page, SWT.NONE);
        label.setText(words);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        data.verticalIndent = 12;
        label.setLayoutData(data);
    }

    /** A sentence below an input, in the second column. */
    private void note(String words) {
        new Label(page, SWT.NONE);
        wrapped(words, 1);
    }

    /** A sentence over both columns. */
    void sentence(String words) {
        wrapped(words, 2);
    }

    private void wrapped(String words, int columns) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(words);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
    }

    /** Tells people who hear the screen what the label beside an input tells others. */
    static void name(Control input, String label) {
        String words = label.replace("&", "").replaceFirst(":$", "");
        input.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = words));
    }

    private Label label(String words) {
        Label label = new Label(page, SWT.NONE);
        label.setText(words);
        label.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        return label;
    }
}
