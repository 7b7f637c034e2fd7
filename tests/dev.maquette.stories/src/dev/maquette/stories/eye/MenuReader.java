// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories.eye;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.internal.gtk.GDK;
import org.eclipse.swt.internal.gtk.GTK;
import org.eclipse.swt.internal.gtk.GtkAllocation;
import org.eclipse.swt.internal.gtk3.GTK3;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Reads menus that are open, and the bar. SWT does not say where their items are, the toolkit below it does. */
record MenuReader(Scene scene) {

    void read(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            if (item.handle != 0 && GTK.gtk_widget_get_mapped(item.handle)) {
                scene.add(Line.of("MenuItem", "", plain(item.getText()), area(item))
                        .with(!item.getEnabled(), "disabled").with(item.getSelection(), "selected")
                        .with((item.getStyle() & SWT.CASCADE) != 0, "menu"));
            }
            if (item.getMenu() != null && item.getMenu().isVisible()) {
                read(item.getMenu());
            }
        }
    }

    private static String plain(String text) {
        int keys = text.indexOf('\t');
        return (keys < 0 ? text : text.substring(0, keys)).replace("&", "");
    }

    private static Rectangle area(MenuItem item) {
        GtkAllocation place = new GtkAllocation();
        GTK.gtk_widget_get_allocation(item.handle, place);
        int[] x = new int[1];
        int[] y = new int[1];
        GDK.gdk_window_get_origin(GTK3.gtk_widget_get_window(item.handle), x, y);
        return new Rectangle(x[0] + place.x, y[0] + place.y, place.width, place.height);
    }
}
