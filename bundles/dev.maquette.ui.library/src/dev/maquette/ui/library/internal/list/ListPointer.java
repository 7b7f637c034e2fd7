// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;

import dev.maquette.api.model.ModelSummary;

/**
 * Selects by clicks. A press on one of several that are selected keeps them until the button is let go, so that all of
 * them can be dragged.
 */
final class ListPointer {

    private final ModelCanvas canvas;
    private Optional<String> pressed = Optional.empty();

    ListPointer(ModelCanvas canvas) {
        this.canvas = canvas;
        canvas.addMouseListener(MouseListener.mouseDownAdapter(this::down));
        canvas.addMouseListener(MouseListener.mouseUpAdapter(e -> up()));
        canvas.addListener(SWT.DragDetect, e -> pressed = Optional.empty());
    }

    private void down(MouseEvent e) {
        canvas.setFocus();
        pressed = Optional.empty();
        switch (canvas.at(e.x, e.y)) {
        case Hit.Heading(var type) -> {
            if (e.button == 1) {
                canvas.toggle(type);
            }
        }
        case Hit.Box(ModelSummary model) -> canvas.selection().toggle(model.key());
        case Hit.Row(ModelSummary model) -> click(model.key(), e);
        case Hit.Nothing _ -> canvas.selection().clear();
        }
    }

    private void click(String key, MouseEvent e) {
        Selection selection = canvas.selection();
        if ((e.stateMask & SWT.MOD2) != 0) {
            selection.extend(key, canvas.content().keys());
        } else if ((e.stateMask & SWT.MOD1) != 0) {
            selection.toggle(key);
        } else if (!selection.contains(key)) {
            selection.only(key);
        } else if (e.button == 1) {
            pressed = Optional.of(key);
        }
    }

    private void up() {
        pressed.ifPresent(canvas.selection()::only);
        pressed = Optional.empty();
    }
}
