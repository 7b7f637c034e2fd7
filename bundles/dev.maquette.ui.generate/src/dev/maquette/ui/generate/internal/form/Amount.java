// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.function.DoubleConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.widgets.NumberField;
import dev.maquette.ui.widgets.Slider;

/** A number with a slider for what is comfortable and a field for what is possible, both in their parent's grid. */
final class Amount {

    private final Slider slider;
    private final NumberField field;

    /**
     * What may be set.
     *
     * @param comfortable right end of the slider
     * @param fine step of the field
     */
    record Range(double least, double most, double comfortable, double step, double fine) {
    }

    Amount(Composite parent, Look look, String name, Range range, int fieldWidth, DoubleConsumer set) {
        this(parent, look, name, range, range.least(), fieldWidth, set);
    }

    /** @param left left end of the slider */
    Amount(Composite parent, Look look, String name, Range range, double left, int fieldWidth, DoubleConsumer set) {
        slider = new Slider(parent, look, name, left, range.comfortable(), range.step(), set);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 40;
        slider.setLayoutData(wide);
        field = new NumberField(parent, look, name, range.least(), range.most(), range.fine(),
                number -> range.fine() < 1 || number == Math.rint(number), typed -> typed.ifPresent(set));
        GridData narrow = new GridData(SWT.END, SWT.CENTER, false, false);
        narrow.widthHint = fieldWidth;
        field.setLayoutData(narrow);
    }

    void show(double value) {
        slider.show(value);
        if (!field.isWrong()) {
            field.show(value);
        }
    }

    void setEnabled(boolean enabled) {
        slider.setEnabled(enabled);
        field.setEnabled(enabled);
    }

    Slider slider() {
        return slider;
    }

    NumberField field() {
        return field;
    }
}
