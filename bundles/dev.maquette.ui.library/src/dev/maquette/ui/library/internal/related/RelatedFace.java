// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.related;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.pick.ModelLine;
import dev.maquette.ui.pick.Shown;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.RowFace;
import dev.maquette.ui.rows.Spot;
import dev.maquette.ui.rows.Stand;

/**
 * What related models look like: a click opens one, the cross at its end unlinks it.
 *
 * @param line draws a model
 * @param open opens a model
 * @param unlink ends its relation
 */
record RelatedFace(ModelLine line, Consumer<Shown> open, Consumer<Shown> unlink) implements RowFace<Shown> {

    private static final int HEIGHT = 48;
    private static final int END = 24;

    @Override
    public String id(Shown row) {
        return row.key();
    }

    @Override
    public int height(Shown row) {
        return HEIGHT;
    }

    @Override
    public void paint(GC gc, Shown row, Rectangle area, Stand stand) {
        Rectangle cross = cross(area);
        line.paint(gc, row, area, stand, cross.x - 16);
        new Brush(line.look(), gc, stand).action("x", cross);
    }

    private static Rectangle cross(Rectangle area) {
        return new Rectangle(area.x + area.width - END - Brush.TARGET, area.y + (area.height - Brush.TARGET) / 2,
                Brush.TARGET, Brush.TARGET);
    }

    @Override
    public List<Spot> spots(GC gc, Shown row, Rectangle area) {
        Rectangle cross = cross(area);
        return List.of(new Spot(cross, Messages.Related_unlink, () -> unlink.accept(row)),
                new Spot(new Rectangle(area.x, area.y, cross.x - 8 - area.x, area.height),
                        NLS.bind(Messages.Related_open, row.name()), () -> open.accept(row)));
    }

    @Override
    public String words(Shown row) {
        return ModelLine.words(row);
    }
}
