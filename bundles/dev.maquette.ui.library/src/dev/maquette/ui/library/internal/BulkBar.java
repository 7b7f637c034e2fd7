// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** What can be done with several models, above the list while several are selected. It does not scroll. */
final class BulkBar extends Composite {

    /** Narrower bars have the actions in their menu only. */
    private static final int LEAST_WITH_BUTTONS = 520;

    private final Look look;
    private final PageActions actions;
    private final BulkSummary summary;
    private final Map<BulkAction, ActionButton> shortcuts = new EnumMap<>(BulkAction.class);
    private final BulkMenu menu;

    BulkBar(Composite parent, Look look, Runnable toggleAll, PageActions actions, Runnable clear) {
        super(parent, SWT.NONE);
        this.look = look;
        this.actions = actions;
        Styles.set(this, "mq-bulk");
        GridLayout layout = new GridLayout(6, false);
        layout.marginHeight = 6;
        layout.marginWidth = 0;
        layout.marginRight = 12;
        layout.horizontalSpacing = 4;
        setLayout(layout);
        summary = new BulkSummary(this, look, toggleAll);
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
        wide.heightHint = 28;
        summary.setLayoutData(wide);
        shortcut(BulkAction.TAG, Messages.Bulk_tag, Messages.Bulk_tagHint);
        shortcut(BulkAction.EXPORT, Messages.Bulk_export, Messages.Bulk_exportHint);
        shortcut(BulkAction.DELETE, Messages.Bulk_delete, Messages.Bulk_deleteHint);
        ActionButton more = new ActionButton(this, look, ButtonStyle.NORMAL).show("down", Messages.Bulk_actions)
                .iconLast();
        menu = new BulkMenu(more, actions, toggleAll, clear);
        more.onPress(menu::open);
        new ActionButton(this, look, ButtonStyle.ON_SELECTION).show("x", "").hint(Messages.Bulk_clear)
                .onPress(clear);
        addListener(SWT.Resize, e -> fit());
    }

    private void shortcut(BulkAction action, String label, String hint) {
        ActionButton button = new ActionButton(this, look, ButtonStyle.ON_SELECTION).show(action.icon(), label)
                .hint(hint).onPress(() -> actions.act(action));
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        shortcuts.put(action, button);
    }

    private void fit() {
        int width = getSize().x; // 0 until it is laid out
        boolean room = width == 0 || width >= LEAST_WITH_BUTTONS;
        for (Control button : shortcuts.values()) {
            ((GridData) button.getLayoutData()).exclude = !room;
            button.setVisible(room);
        }
        layout();
    }

    /** @param selected how many models are selected */
    void show(Check state, int selected, String countText, String sizeText) {
        summary.show(state, countText, sizeText);
        menu.show(selected, state == Check.ON);
        shortcuts.forEach((action, button) -> button.setEnabled(actions.may(action)));
    }

    String text() {
        return summary.count();
    }

    BulkMenu menu() {
        return menu;
    }
}
