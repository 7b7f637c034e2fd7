// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.page;

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

/** A page of preferences: labels and inputs in two columns. Each label stands right before its input and names it. */
public final class Form {

    /** Wider than that a sentence does not make the page. */
    private static final int WIDTH = 320;
    /** Where the words of a check box begin. */
    private static final int INDENT = 24;

    private final Composite page;

    /** A page without anything on it. */
    public Form(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        page.setLayout(layout);
    }

    /** What the inputs stand on. */
    public Composite page() {
        return page;
    }

    /** @param most the largest figure, its digits behind the comma included */
    public Spinner number(String label, String hint, int digits, int most) {
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

    /** A field that belongs to what is chosen above it. */
    public Text text(String label, String hint, int style) {
        indented(label(label));
        Text text = new Text(page, SWT.SINGLE | SWT.BORDER | style);
        text.setMessage(hint);
        name(text, label);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return text;
    }

    /** A button over both columns. */
    public Button button(String label, int style) {
        Button button = new Button(page, style);
        button.setText(label);
        button.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 2, 1));
        return button;
    }

    /** What is above inputs that belong together. */
    public void heading(String words) {
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
    public Label sentence(String words) {
        return wrapped(words, 2);
    }

    /** Moves what stands below a check box to its words. */
    public static void indented(Control control) {
        ((GridData) control.getLayoutData()).horizontalIndent = INDENT;
    }

    private Label wrapped(String words, int columns) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(words);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }

    /** Tells people who hear the screen what the label beside an input tells others. */
    public static void name(Control input, String label) {
        String words = label.replace("&", "").replaceFirst(":$", "");
        input.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = words));
    }

    /** What stands before an input. */
    public Label label(String words) {
        Label label = new Label(page, SWT.NONE);
        label.setText(words);
        label.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        return label;
    }
}
