// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** The ways to put models together, beside each other, the one that is used marked. */
final class Segments extends Composite {

    private final Map<Grouping, ActionButton> buttons = new EnumMap<>(Grouping.class);

    /** @param chosen told which one the user wants */
    Segments(Composite parent, Look look, Consumer<Grouping> chosen) {
        super(parent, SWT.NONE);
        Styles.set(this, "mq-page");
        var layout = new GridLayout(Grouping.values().length, false);
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        layout.horizontalSpacing = 0;
        setLayout(layout);
        addPaintListener(e -> look.painter().outline(e.gc, look.colour(Token.CTL), getClientArea(), 4));
        look.onChange(this, this::redraw);
        for (var each : Grouping.values()) {
            buttons.put(each, new ActionButton(this, look, ButtonStyle.FLAT, 26).show("", each.label())
                    .hint(NLS.bind(Messages.Group_hint, each.label().toLowerCase(Locale.ROOT), each.ordinal() + 1))
                    .onPress(() -> chosen.accept(each)));
        }
    }

    void show(Grouping grouping) {
        buttons.forEach((each, button) -> button.style(each == grouping ? ButtonStyle.CHOSEN : ButtonStyle.FLAT));
    }
}
