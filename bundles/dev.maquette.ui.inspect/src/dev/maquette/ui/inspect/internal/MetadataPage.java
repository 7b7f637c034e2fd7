// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.List;
import java.util.concurrent.Executor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.inspect.internal.MetadataRows.Row;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.RowState;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** What the files say about themselves. */
public final class MetadataPage extends Composite implements RowSource {

    private static final int LEFT = 16;
    private static final int STEP = 16;

    private final Look look;
    private final RowCanvas canvas;
    private final SearchField search;
    private final Narrowing<MetadataRows> narrowing;
    private Opened opened;
    private MetadataRows rows = MetadataRows.of(List.of(), "");

    /**
     * @param background runs what may take time
     * @param ui runs on the display's thread while the page is there
     */
    public MetadataPage(Composite parent, Look look, Executor background, Executor ui) {
        super(parent, SWT.NONE);
        this.look = look;
        Grids.layout(this, 1, 0, 0);
        Composite top = Grids.part(this, 1, 0, 0);
        Grids.margins(top, 16, 12);
        canvas = new RowCanvas(this, look, this, Messages.Tab_metadata);
        Grids.all(canvas);
        narrowing = new Narrowing<>(background, ui, this::found);
        search = new SearchField(top, look, Messages.Metadata_search, this::filter, canvas);
    }

    RowCanvas canvas() {
        return canvas;
    }

    MetadataRows rows() {
        return rows;
    }

    /** Shows what a file says; one that is shown already stays as it is. */
    public void show(Opened shown) {
        if (opened != shown) {
            opened = shown;
            narrowing.forget();
            rows = shown.metadata();
            canvas.changed(true);
            search.again();
        }
    }

    private void filter(String text) {
        var asked = rows;
        narrowing.to(() -> asked.filtered(text));
    }

    /** What was opened or closed meanwhile stays so. */
    private void found(MetadataRows narrowed) {
        rows = narrowed.openedAs(rows);
        canvas.changed(true);
    }

    @Override
    public String nothing() {
        return rows.size() > 0 ? Messages.Metadata_noHits : Messages.Metadata_nothing;
    }

    @Override
    public int size() {
        return rows.rows().size();
    }

    @Override
    public void paint(GC gc, int place, Rectangle area, RowState state) {
        int middle = area.y + area.height / 2;
        int right = area.width - 16;
        var painter = look.painter();
        switch (rows.rows().get(place)) {
        case Row.File(var name) -> painter.text(gc, Type.CAPTION_STRONG, look.colour(Token.TEXT), name, LEFT, middle,
                right - LEFT);
        case Row.Value value -> {
            if (value.foldable()) {
                gc.drawImage(look.icon(value.open() ? "down" : "rightc", Token.TEXT2, 12), LEFT, middle - 6);
            }
            int key = Math.clamp(area.width * 2L / 5, 120, 320);
            painter.text(gc, Type.CAPTION, look.colour(Token.TEXT2), value.field().key(), LEFT + STEP, middle,
                    key - STEP - 12);
            painter.text(gc, Type.MONO, look.colour(Token.TEXT), value.open() ? "" : value.line(), LEFT + key, middle,
                    right - LEFT - key);
        }
        case Row.Line line -> painter.text(gc, Type.MONO, look.colour(Token.TEXT), line.text(), LEFT + 2 * STEP, middle,
                right - LEFT - 2 * STEP);
        }
    }

    @Override
    public String describe(int place) {
        return switch (rows.rows().get(place)) {
        case Row.File(var name) -> name;
        case Row.Value value -> value.field().key() + ", " + value.line();
        case Row.Line line -> line.text();
        };
    }

    /** All of the value, however little of it is shown. */
    @Override
    public String copied(int place) {
        return switch (rows.rows().get(place)) {
        case Row.File(var name) -> name;
        case Row.Value value -> value.field().value();
        case Row.Line line -> line.text();
        };
    }

    @Override
    public boolean open(int place) {
        return rows.rows().get(place) instanceof Row.Value value && value.open();
    }

    @Override
    public int indent(int place) {
        return rows.rows().get(place) instanceof Row.Value value && value.foldable() ? LEFT + STEP : 0;
    }

    @Override
    public int fold(int place, boolean closed) {
        return switch (rows.rows().get(place)) {
        case Row.File _ -> place;
        case Row.Value value -> {
            if (value.foldable() && value.open() == closed) {
                rows = rows.toggled(value.field());
                canvas.changed(false);
            }
            yield place;
        }
        case Row.Line _ -> closed ? valueOf(place) : place;
        };
    }

    private int valueOf(int place) {
        int at = place;
        while (rows.rows().get(at) instanceof Row.Line) {
            at--;
        }
        return at;
    }
}
