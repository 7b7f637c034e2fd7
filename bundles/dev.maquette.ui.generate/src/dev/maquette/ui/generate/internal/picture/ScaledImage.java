// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.picture;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/** A picture as large as there is room, whole and in its proportions. */
public final class ScaledImage extends Canvas {

    private final Look look;
    private final Token ground;
    private final int margin;
    private Optional<Image> image = Optional.empty();
    private String spoken = "";

    /**
     * @param ground what is around the picture
     * @param margin points around it at least
     */
    public ScaledImage(Composite parent, Look look, Token ground, int margin) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.look = look;
        this.ground = ground;
        this.margin = margin;
        addPaintListener(e -> paint(e.gc));
        look.onChange(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = spoken;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    /**
     * Shows a picture, or nothing.
     *
     * @param picture belongs to the caller, who shows another before it is disposed
     * @param words what a screen reader says of it
     */
    public void show(Optional<Image> picture, String words) {
        image = picture;
        spoken = words;
        redraw();
    }

    /** Whether there is a picture. */
    public boolean hasPicture() {
        return image.isPresent();
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(look.colour(ground));
        gc.fillRectangle(all);
        image.filter(shown -> !shown.isDisposed()).ifPresent(shown -> {
            Rectangle from = shown.getBounds();
            Rectangle to = fitted(from.width, from.height,
                    new Rectangle(margin, margin, all.width - 2 * margin, all.height - 2 * margin));
            gc.setInterpolation(to.width > from.width ? SWT.DEFAULT : SWT.HIGH); // HIGH keeps points square
            if (to.width > 0 && to.height > 0) {
                gc.drawImage(shown, 0, 0, from.width, from.height, to.x, to.y, to.width, to.height);
            }
        });
    }

    /** The largest area of these proportions within a room, in its middle. */
    static Rectangle fitted(int width, int height, Rectangle room) {
        double scale = Math.min(room.width / (double) width, room.height / (double) height);
        int wide = (int) Math.round(width * scale);
        int high = (int) Math.round(height * scale);
        return new Rectangle(room.x + (room.width - wide) / 2, room.y + (room.height - high) / 2, wide, high);
    }
}
