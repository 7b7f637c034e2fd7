// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;

/** A dialog in the design's look: a page, and below it a bar with flat buttons at its right. */
public abstract class StyledDialog extends Dialog {

    private final Look look;
    private final String title;

    /** A dialog that is not open yet. */
    protected StyledDialog(Shell parent, Look look, String title) {
        super(parent);
        this.look = look;
        this.title = title;
        setShellStyle(SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
    }

    /** The look it is drawn in. */
    protected final Look look() {
        return look;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        Styles.set(shell, "mq-dialog");
    }

    @Override
    protected final Control createContents(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        all.setLayout(grid(0, 0));
        all.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Styles.set(all, "mq-page");
        Composite page = new Composite(all, SWT.NONE);
        page.setLayout(grid(24, 8));
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Styles.set(page, "mq-page");
        fill(page);
        Composite line = new Composite(all, SWT.NONE);
        GridData thin = new GridData(SWT.FILL, SWT.TOP, true, false);
        thin.heightHint = 1;
        line.setLayoutData(thin);
        Styles.set(line, "mq-line");
        Composite bar = new Composite(all, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginTop = 12;
        row.marginBottom = 12;
        row.marginLeft = 24;
        row.marginRight = 24;
        row.spacing = 8;
        bar.setLayout(row);
        bar.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        Styles.set(bar, "mq-page");
        buttons(bar);
        return all;
    }

    private static GridLayout grid(int margin, int spacing) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        layout.verticalSpacing = spacing;
        return layout;
    }

    /** Makes the page; its layout is a grid of one column. */
    protected abstract void fill(Composite page);

    /** A line of words that wraps at a width in points; as in any label, a character after an & is its mnemonic. */
    protected final Label line(Composite parent, String words, Type type, String style, int width) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words);
        label.setFont(look.font(type));
        label.setLayoutData(wide(width));
        Styles.set(label, style);
        return label;
    }

    /** A field below its name, which is what a screen reader calls it. */
    protected final TextField field(Composite parent, String name, FieldStyle style, int width) {
        line(parent, name, Type.BODY, "mq-page", width);
        String spoken = name.replace("&", "").replaceFirst(":$", "");
        TextField field = new TextField(parent, look, style);
        field.text().getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = spoken));
        field.setLayoutData(wide(width));
        return field;
    }

    /** As wide as the page, and that as wide as this at least. */
    protected static final GridData wide(int width) {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = width;
        return data;
    }

    /** Makes the buttons, the one that goes on last. */
    protected abstract void buttons(Composite bar);

    /** A button 32 points high. */
    protected final ActionButton button(Composite bar, ButtonStyle style, String icon, String text, Runnable action) {
        return new ActionButton(bar, look, style, 32).show(icon, text).onPress(action);
    }

    /**
     * Makes this the button that Enter presses wherever the focus is, but on another button; in an input of several
     * lines Enter begins a line and Ctrl+Enter presses it. Esc cancels in any case.
     */
    protected final void byDefault(ActionButton button) {
        getShell().addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_RETURN) {
                e.doit = false;
                button.press();
            }
        });
    }

    /** Closes the dialog with a return code. */
    protected final void end(int code) {
        setReturnCode(code);
        close();
    }
}
