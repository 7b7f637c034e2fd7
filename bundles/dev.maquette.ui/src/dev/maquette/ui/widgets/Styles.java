// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import org.eclipse.swt.widgets.Widget;

/** Names by which the style sheets find widgets. */
public final class Styles {

    private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private Styles() {
    }

    /** Gives a widget a CSS class. */
    public static void set(Widget widget, String cssClass) {
        widget.setData(CLASS, cssClass);
    }
}
