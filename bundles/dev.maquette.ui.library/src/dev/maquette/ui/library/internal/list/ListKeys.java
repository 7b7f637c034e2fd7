// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;

/** Moves focus and selection by keys, as lists and galleries of the desktop do. */
final class ListKeys extends KeyAdapter {

    private final ModelCanvas canvas;

    ListKeys(ModelCanvas canvas) {
        this.canvas = canvas;
    }

    @Override
    public void keyPressed(KeyEvent e) {
        switch (e.keyCode) {
        case SWT.ARROW_DOWN -> vertical(e, 1);
        case SWT.ARROW_UP -> vertical(e, -1);
        case SWT.PAGE_DOWN -> rows(e, page());
        case SWT.PAGE_UP -> rows(e, -page());
        case SWT.HOME -> along(e, -canvas.content().countShown());
        case SWT.END -> along(e, canvas.content().countShown());
        case SWT.ARROW_LEFT -> sideways(e, -1);
        case SWT.ARROW_RIGHT -> sideways(e, 1);
        case '-', SWT.KEYPAD_SUBTRACT -> fold(true);
        case '+', SWT.KEYPAD_ADD -> fold(false);
        case ' ' -> Optional.ofNullable(canvas.selection().focus()).ifPresent(canvas.selection()::toggle);
        case SWT.CR, SWT.KEYPAD_CR -> canvas.open();
        default -> selectAll(e);
        }
    }

    private void selectAll(KeyEvent e) {
        if (e.keyCode == 'a' && (e.stateMask & SWT.MOD1) != 0) {
            canvas.selection().addAll(canvas.content().keys());
        }
    }

    private void vertical(KeyEvent e, int direction) {
        if ((e.stateMask & SWT.ALT) != 0) {
            toHeading(direction);
        } else {
            rows(e, direction);
        }
    }

    /** In a list left and right fold and unfold, as in a tree; in a gallery they go to the neighbour. */
    private void sideways(KeyEvent e, int direction) {
        if (canvas.arrangement().tiles() && !onFolded()) {
            along(e, direction);
        } else {
            fold(direction < 0);
        }
    }

    private boolean onFolded() {
        String focus = canvas.selection().focus();
        return canvas.content().place(focus).isPresent() && canvas.content().position(focus).isEmpty();
    }

    private int page() {
        return Math.max(1, canvas.getClientArea().height / canvas.arrangement().pitch() - 1);
    }

    /** So many rows up or down, as far as there are any. */
    private void rows(KeyEvent e, int by) {
        OptionalInt place = canvas.content().place(canvas.selection().focus());
        if (place.isEmpty()) {
            along(e, by);
            return;
        }
        int direction = Integer.signum(by);
        int at = place.getAsInt();
        OptionalInt next = canvas.arrangement().beside(at, direction);
        for (int i = 1; i < Math.abs(by) && next.isPresent(); i++) {
            at = next.getAsInt();
            next = canvas.arrangement().beside(at, direction);
        }
        choose(e, canvas.content().models().get(next.orElse(at)).key());
    }

    /** So many models on or back in their order, as far as there are any. */
    private void along(KeyEvent e, int by) {
        List<String> order = canvas.content().keys();
        if (!order.isEmpty()) {
            int now = order.indexOf(canvas.selection().focus());
            int from = now >= 0 ? now : by > 0 ? -1 : order.size();
            choose(e, order.get(Math.clamp((long) from + by, 0, order.size() - 1)));
        }
    }

    private void choose(KeyEvent e, String key) {
        Selection selection = canvas.selection();
        if ((e.stateMask & SWT.MOD2) != 0) {
            selection.extend(key, canvas.content().keys());
        } else if ((e.stateMask & SWT.MOD1) != 0 || canvas.content().position(key).isEmpty()) {
            selection.focus(key);
        } else {
            selection.only(key);
        }
        canvas.reveal(key);
    }

    /** To the first model of this group, then to that of the next one; of a folded group its heading has the focus. */
    private void toHeading(int direction) {
        ListContent content = canvas.content();
        OptionalInt place = content.place(canvas.selection().focus());
        int group = place.isEmpty() ? direction > 0 ? -1 : content.groups().size()
                : content.groupOf(place.getAsInt());
        boolean inside = place.isPresent() && place.getAsInt() > content.groups().get(group).from();
        int next = direction < 0 && inside ? group : group + direction;
        if (next >= 0 && next < content.groups().size() && content.groups().get(next).count() > 0) {
            String first = content.models().get(content.groups().get(next).from()).key();
            if (content.groups().get(next).folded()) {
                canvas.selection().focus(first);
            } else {
                canvas.selection().only(first);
            }
            canvas.reveal(first);
        }
    }

    private void fold(boolean folded) {
        ListContent content = canvas.content();
        content.place(canvas.selection().focus()).ifPresent(place -> {
            Group group = content.groups().get(content.groupOf(place));
            if (group.folded() != folded) {
                group.type().ifPresent(canvas::toggle);
                canvas.reveal(canvas.selection().focus());
            }
        });
    }
}
