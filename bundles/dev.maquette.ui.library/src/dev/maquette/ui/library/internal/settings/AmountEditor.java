// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.model.Setting;
import dev.maquette.api.model.Setting.Input;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.widgets.NumberField;
import dev.maquette.ui.widgets.Slider;

/** A slider with the comfortable range and a field with the full one. */
final class AmountEditor extends Editor {

    private final Offer offer;
    private final Setting.Amount amount;
    private final Changing changing;
    private final Slider slider;
    private final NumberField field;
    private final double initial;
    private double last;

    /** @param mark what the slider marks; NaN for nothing */
    AmountEditor(Composite parent, Look look, Offer offer, Setting.Amount amount, double mark, Changing changing) {
        super(parent);
        this.offer = offer;
        this.amount = amount;
        this.changing = changing;
        this.initial = Double.isNaN(mark) ? amount.input().initial() : mark;
        this.last = initial;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 12;
        setLayout(layout);
        Input input = amount.input();
        String name = Words.name(offer.name());
        slider = new Slider(this, look, name, input.sliderLeast(), input.sliderMost(), input.step(), this::set);
        slider.mark(mark);
        slider.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field = new NumberField(this, look, name, input.least(), input.most(), input.fineStep(),
                number -> amount.accepts(Values.number(amount, number)) && isSpelled(number), this::typed);
        field.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        show(null);
    }

    /** A whole number is not typed with a fraction. */
    private boolean isSpelled(double number) {
        return !amount.whole() || number == Math.rint(number);
    }

    private void set(double value) {
        changing.wrong(offer, null);
        changing.set(offer, Values.number(amount, value));
    }

    private void typed(OptionalDouble value) {
        if (value.isPresent()) {
            set(value.getAsDouble());
        } else {
            changing.wrong(offer, NLS.bind(Messages.Settings_outOfRange, Words.name(offer.name()),
                    Words.range(amount)));
        }
    }

    @Override
    void show(Object value) {
        boolean set = value instanceof Number;
        if (value instanceof Number number) {
            last = number.doubleValue();
        }
        slider.setEnabled(set && isAllowed());
        field.setEnabled(set && isAllowed());
        slider.show(last);
        if (!field.isWrong() || !set) {
            field.show(last);
        }
    }

    @Override
    void forget() {
        last = initial;
        field.show(last);
    }

    @Override
    Object suggestion() {
        return Values.number(amount, last);
    }

    /** The field. */
    NumberField field() {
        return field;
    }

    /** The slider. */
    Slider slider() {
        return slider;
    }
}
