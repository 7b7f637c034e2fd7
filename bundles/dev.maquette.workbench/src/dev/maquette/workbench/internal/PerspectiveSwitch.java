// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** The perspectives beside each other, the one that is shown marked. */
final class PerspectiveSwitch extends Composite {

    private final Look look;
    private final Consumer<String> chosen;
    private final Map<String, ActionButton> buttons = new LinkedHashMap<>();

    /** @param chosen told the id of the one that the user wants */
    PerspectiveSwitch(Composite parent, Look look, Consumer<String> chosen) {
        super(parent, SWT.NONE);
        this.look = look;
        this.chosen = chosen;
        Styles.set(this, "mq-trim");
        GridLayout layout = new GridLayout(3, true);
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        layout.horizontalSpacing = 0;
        setLayout(layout);
        addPaintListener(e -> {
            Rectangle all = getClientArea();
            look.painter().outline(e.gc, look.colour(Token.CTL), all, 4);
        });
        look.onChange(this, this::redraw);
        add(LibraryPerspective.ID, "library", Messages.Trim_library, Messages.Trim_libraryHint);
        add(InstallPerspective.ID, "install", Messages.Trim_install, Messages.Trim_installHint);
        add(GeneratePerspective.ID, "generate", Messages.Trim_generate, Messages.Trim_generateHint);
    }

    private void add(String id, String icon, String label, String hint) {
        buttons.put(id, new ActionButton(this, look, ButtonStyle.TRIM, 26).show(icon, label).hint(hint)
                .onPress(() -> chosen.accept(id)));
    }

    /** Marks the one that is shown. */
    void show(String id) {
        buttons.forEach((other, button) -> button.style(other.equals(id) ? ButtonStyle.CHOSEN : ButtonStyle.TRIM));
    }
}
