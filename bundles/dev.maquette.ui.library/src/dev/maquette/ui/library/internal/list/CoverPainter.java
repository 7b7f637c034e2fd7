// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.ModelIcons;
import dev.maquette.ui.look.Token;

/** Draws the covers of models: faint when the disk is away, and where there is none the icon of the type. */
final class CoverPainter {

    private static final int FAINT = 115;

    private final Look look;
    private final CoverSource covers;

    CoverPainter(Look look, CoverSource covers) {
        this.look = look;
        this.covers = covers;
    }

    /** @param icon points that the icon is wide where there is no cover */
    void paint(GC gc, ModelSummary model, Rectangle area, int icon) {
        Optional<Image> picture = covers.of(model, area.width);
        if (picture.isPresent()) {
            Rectangle all = picture.get().getBounds();
            gc.setAlpha(model.availability() == Availability.OFFLINE ? FAINT : 255);
            gc.drawImage(picture.get(), 0, 0, all.width, all.height, area.x, area.y, area.width, area.height);
            gc.setAlpha(255);
            return;
        }
        look.painter().fill(gc, look.colour(Token.BG3), area, 4);
        gc.drawImage(look.icon(ModelIcons.of(model.type()), Token.TEXT3, icon), area.x + (area.width - icon) / 2,
                area.y + (area.height - icon) / 2);
    }
}
