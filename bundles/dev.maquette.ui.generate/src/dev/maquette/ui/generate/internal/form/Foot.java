// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.NumberField;
import dev.maquette.ui.widgets.Styles;

/** What stays below the form: whether it fits, how many pictures, and the button. */
final class Foot extends Area {

    private static final int FIELD = 64;
    private static final int BUTTON = 176;

    private final Look look;
    private final Label icon;
    private final Label fit;
    private final NumberField images;
    private final ActionButton generate;
    private String said = "";
    private boolean warned;

    Foot(Composite parent, Look look, FormPresenter presenter) {
        super(parent, 1, 0, 0);
        this.look = look;
        line();
        Area inset = wide(new Area(this, 1, 12, 8));
        inset.rows(4);
        Area words = Rows.row(inset, 2);
        icon = new Label(words, SWT.NONE);
        icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        Styles.set(icon, "mq-page");
        fit = words.label(look, Type.CAPTION, "mq-text2");
        Area row = Rows.row(inset, 4);
        Rows.width(Rows.name(row, look, Messages.Form_images), 44);
        images = Rows.width(new NumberField(row, look, Messages.Form_images, 1, 100, 1,
                number -> number == Math.rint(number),
                typed -> typed.ifPresent(number -> presenter.change(s -> s.count((int) number)))), FIELD);
        Rows.name(row, look, "");
        generate = new ActionButton(row, look, ButtonStyle.PRIMARY, 32).show("generate", Messages.Form_generate)
                .hint(Messages.Form_generateHint).key(Messages.Form_generateKey).onPress(presenter::generate);
        Rows.width(generate, BUTTON);
        look.onChange(this, this::paintIcon);
    }

    /** Returns whether it needs more or less room than before. */
    boolean show(FormState state) {
        warned = !state.fit().fits();
        String text = warned || state.waiting() == 0 ? state.fit().text()
                : state.waiting() == 1 ? Messages.Fit_waitingOne : NLS.bind(Messages.Fit_waiting, state.waiting());
        boolean other = !text.equals(said) || icon.getVisible() != warned;
        if (other) {
            said = text;
            fit.setText(text.replace("&", "&&")); // names of models are in it
            Area.shown(icon, warned);
            paintIcon();
        }
        if (!images.isWrong()) {
            images.show(state.wish().settings().count());
        }
        generate.setEnabled(state.main().isPresent());
        return other;
    }

    private void paintIcon() {
        icon.setImage(warned ? look.icon("warn", Token.WARN, 16) : null);
    }

    String words() {
        return said;
    }

    NumberField images() {
        return images;
    }

    ActionButton generate() {
        return generate;
    }
}
