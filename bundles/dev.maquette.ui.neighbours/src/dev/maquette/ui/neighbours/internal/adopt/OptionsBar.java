// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.CheckBox;
import dev.maquette.ui.widgets.Styles;

/** What is taken in of other programs' libraries. */
final class OptionsBar extends Area {

    private final Look look;
    private final Supplier<AdoptOptions> now;
    private final Consumer<AdoptOptions> changed;

    /** @param now what is wanted until it is changed */
    OptionsBar(Composite parent, Look look, Supplier<AdoptOptions> now, Consumer<AdoptOptions> changed) {
        super(parent, 5, 16, 8);
        this.look = look;
        this.now = now;
        this.changed = changed;
        Label heading = new Label(this, SWT.NONE);
        heading.setText(Messages.Options_heading);
        heading.setFont(look.font(Type.CAPTION));
        Styles.set(heading, "mq-text2");
        AdoptOptions usual = AdoptOptions.USUAL;
        box(Messages.Options_sidecars, Messages.Options_sidecarsHint, usual.sidecars(), AdoptOptions::withSidecars);
        box(Messages.Options_covers, Messages.Options_coversHint, usual.covers(), AdoptOptions::withCovers);
        box(Messages.Options_unknown, Messages.Options_unknownHint, usual.unknown(), AdoptOptions::withUnknown);
        label(look, Type.CAPTION, "mq-text2", SWT.RIGHT).setText(Messages.Options_drop);
    }

    private void box(String text, String hint, boolean on, BiFunction<AdoptOptions, Boolean, AdoptOptions> change) {
        CheckBox box = new CheckBox(this, look, text, on, ticked -> changed.accept(change.apply(now.get(), ticked)));
        box.setToolTipText(hint);
        GridData apart = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        apart.horizontalIndent = 8;
        box.setLayoutData(apart);
    }
}
