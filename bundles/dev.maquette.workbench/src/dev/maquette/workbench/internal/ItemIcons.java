// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.menu.MItem;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.ToolItem;
import org.osgi.service.event.Event;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/**
 * Shows the icons of menus and tool bars in the colour of the theme. The platform draws a contributed icon as its file
 * is and does so once for each item; ours are drawn over it, and again when the theme changes.
 */
final class ItemIcons {

    private static final String OURS = "platform:/plugin/dev.maquette.ui/icons/";
    private static final String SUFFIX = ".svg";

    private final Look look;

    ItemIcons(Look look) {
        this.look = look;
    }

    /** To be called before the first window is made. */
    void follow(IEventBroker events) {
        events.subscribe(UIEvents.UIElement.TOPIC_WIDGET, this::widgetChanged);
    }

    private void widgetChanged(Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MItem model
                && event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof Item item
                && model.getIconURI() != null && model.getIconURI().startsWith(OURS)) {
            String name = model.getIconURI().substring(OURS.length(), model.getIconURI().length() - SUFFIX.length());
            look.display().asyncExec(() -> {
                if (!item.isDisposed()) {
                    paint(item, name);
                    look.onChange(item, () -> paint(item, name));
                }
            });
        }
    }

    private void paint(Item item, String name) {
        item.setImage(look.icon(name, Token.TEXT2, 16));
        if (item instanceof ToolItem tool) {
            tool.setDisabledImage(look.icon(name, Token.OFF, 16));
        }
    }
}
