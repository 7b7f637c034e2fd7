// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.trash;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

import dev.maquette.api.request.ChangeSettings.Settings;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.StyledDialog;
import dev.maquette.ui.widgets.Styles;

/** Asks when entries of the trash shall go by themselves: two limits, each of which can be off. */
final class LimitsDialog extends StyledDialog {

    /** What the spinner of sizes counts. */
    private static final long UNIT = 1_000_000_000L;

    /** Told the limits that were set; 0 stands for none. */
    @FunctionalInterface
    interface Limits {

        void set(int days, long bytes);
    }

    private final Settings now;
    private final Limits limits;
    private Row days;
    private Row size;

    LimitsDialog(Shell parent, Look look, Settings now, Limits limits) {
        super(parent, look, Messages.Limits_title);
        this.now = now;
        this.limits = limits;
    }

    @Override
    protected void fill(Composite page) {
        words(page, Messages.Limits_heading, Type.TITLE, "mq-page");
        words(page, Messages.Limits_text, Type.BODY, "mq-text2");
        Composite form = new Composite(page, SWT.NONE);
        form.setLayout(new GridLayout(3, false));
        Styles.set(form, "mq-page");
        days = Row.of(form, Messages.Limits_days, now.trashDays(), 30, Messages.Limits_daysUnit);
        size = Row.of(form, Messages.Limits_size, gigabytes(now.trashBytes()), 50, Messages.Limits_sizeUnit);
    }

    /** At least 1, so that a small limit does not become none. */
    private static Integer gigabytes(Long bytes) {
        return bytes == null ? null : Math.clamp(bytes / UNIT, 1, Row.MOST);
    }

    private void words(Composite page, String text, Type type, String style) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text);
        label.setFont(look().font(type));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 440;
        label.setLayoutData(data);
        Styles.set(label, style);
    }

    @Override
    protected void buttons(Composite bar) {
        button(bar, ButtonStyle.NORMAL, "", Messages.Limits_cancel, () -> end(Window.CANCEL));
        ActionButton save = button(bar, ButtonStyle.PRIMARY, "", Messages.Limits_save, this::save);
        byDefault(save);
    }

    /** A size that was not touched stays to the byte. */
    private void save() {
        Integer before = gigabytes(now.trashBytes());
        boolean same = before != null && size.value() == before;
        limits.set(days.value(), same ? now.trashBytes() : size.value() * UNIT);
        end(Window.OK);
    }

    /** A limit: a box that switches it on, a number, a unit. */
    private record Row(Button box, Spinner number) {

        static final int MOST = 100_000;

        static Row of(Composite form, String text, Integer now, int usual, String unit) {
            Button box = new Button(form, SWT.CHECK);
            box.setText(text);
            box.setSelection(now != null);
            Spinner number = new Spinner(form, SWT.BORDER);
            number.setValues(now == null ? usual : now, 1, MOST, 0, 1, 10);
            number.setEnabled(now != null);
            number.setToolTipText(text);
            Label label = new Label(form, SWT.NONE);
            label.setText(unit);
            Styles.set(label, "mq-text2");
            box.addListener(SWT.Selection, e -> number.setEnabled(box.getSelection()));
            return new Row(box, number);
        }

        int value() {
            return box.getSelection() ? number.getSelection() : 0;
        }
    }
}
