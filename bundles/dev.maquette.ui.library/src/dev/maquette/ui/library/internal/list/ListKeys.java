// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;

import dev.maquette.api.model.ModelSummary;

/** Moves focus and selection by keys, as lists of the desktop do. */
final class ListKeys extends KeyAdapter {

    private final ModelCanvas canvas;

    ListKeys(ModelCanvas canvas) {
        this.canvas = canvas;
    }

    @Override
    public void keyPressed(KeyEvent e) {
        boolean alt = (e.stateMask & SWT.ALT) != 0;
        switch (e.keyCode) {
        case SWT.ARROW_DOWN -> step(e, alt, 1);
        case SWT.ARROW_UP -> step(e, alt, -1);
        case SWT.PAGE_DOWN -> move(e, page());
        case SWT.PAGE_UP -> move(e, -page());
        case SWT.HOME -> move(e, -canvas.content().shown().size());
        case SWT.END -> move(e, canvas.content().shown().size());
        case SWT.ARROW_LEFT -> fold(true);
        case SWT.ARROW_RIGHT -> fold(false);
        case ' ' -> Optional.ofNullable(canvas.selection().focus()).ifPresent(canvas.selection()::toggle);
        case SWT.CR, SWT.KEYPAD_CR -> canvas.open();
        default -> selectAll(e);
        }
    }

    private void selectAll(KeyEvent e) {
        if (e.keyCode == 'a' && (e.stateMask & SWT.MOD1) != 0) {
            canvas.selection().addAll(order());
        }
    }

    private void step(KeyEvent e, boolean heading, int direction) {
        if (heading) {
            toHeading(direction);
        } else {
            move(e, direction);
        }
    }

    private int page() {
        return Math.max(1, canvas.getClientArea().height / 48 - 1);
    }

    private void move(KeyEvent e, int by) {
        List<String> order = order();
        if (order.isEmpty()) {
            return;
        }
        String focus = canvas.selection().focus();
        int now = focus == null ? -1 : order.indexOf(focus);
        int next = now < 0 ? by > 0 ? 0 : order.size() - 1 : Math.clamp(now + by, 0, order.size() - 1);
        choose(e, order.get(next), order);
    }

    private void choose(KeyEvent e, String key, List<String> order) {
        if ((e.stateMask & SWT.MOD2) != 0) {
            canvas.selection().extend(key, order);
        } else if ((e.stateMask & SWT.MOD1) != 0) {
            canvas.selection().focus(key);
        } else {
            canvas.selection().only(key);
        }
        canvas.reveal(key);
    }

    private void toHeading(int direction) {
        ListContent content = canvas.content();
        int line = content.lineOf(canvas.selection().focus()).orElse(0);
        int heading = content.headingAbove(line);
        int next = direction > 0 ? line + 1 : heading - 1;
        while (next >= 0 && next < content.size() && !(content.line(next) instanceof Line.Heading)) {
            next += direction;
        }
        if (next >= 0 && next + 1 < content.size() && content.line(next + 1) instanceof Line.Row row) {
            canvas.selection().only(row.model().key());
            canvas.reveal(row.model().key());
        }
    }

    private void fold(boolean folded) {
        ListContent content = canvas.content();
        content.lineOf(canvas.selection().focus()).ifPresent(line -> {
            int above = content.headingAbove(line);
            if (above >= 0 && content.line(above) instanceof Line.Heading heading && heading.folded() != folded) {
                canvas.toggle(heading.type());
            }
        });
    }

    private List<String> order() {
        return canvas.content().shown().stream().map(ModelSummary::key).toList();
    }
}
