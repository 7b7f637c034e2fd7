// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.inspect.TensorTree;
import dev.maquette.ui.inspect.internal.TensorRows.Row;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.RowState;
import dev.maquette.ui.look.TextLanguage;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Styles;

/** The tree of tensors with its column headers. */
final class TensorList extends Composite implements RowSource {

    private static final int STEP = 16;
    private static final int HEADER = 28;

    private final Look look;
    private final RowCanvas canvas;
    private TensorRows rows = TensorRows.of(TensorTree.of(Stream.of()));
    private long total = 1;

    TensorList(Composite parent, Look look) {
        super(parent, SWT.NONE);
        this.look = look;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        Styles.set(this, "mq-page");
        Canvas header = new Canvas(this, SWT.DOUBLE_BUFFERED);
        GridData thin = new GridData(SWT.FILL, SWT.TOP, true, false);
        thin.heightHint = HEADER;
        header.setLayoutData(thin);
        header.addPaintListener(e -> paintHeader(e.gc, header.getClientArea()));
        look.onChange(header, header::redraw);
        canvas = new RowCanvas(this, look, this, Messages.Tensors_name);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    RowCanvas canvas() {
        return canvas;
    }

    TensorRows rows() {
        return rows;
    }

    /** @param all bytes that the shares are of */
    void show(TensorRows shown, long all) {
        rows = shown;
        total = Math.max(1, all);
        canvas.changed(true);
    }

    @Override
    public String nothing() {
        return total > 1 ? Messages.Tensors_noHits : Messages.Tensors_nothing;
    }

    @Override
    public int size() {
        return rows.rows().size();
    }

    private Row row(int place) {
        return rows.rows().get(place);
    }

    @Override
    public boolean open(int place) {
        return row(place).open();
    }

    @Override
    public int indent(int place) {
        return row(place).module() ? TensorColumns.LEFT + STEP * (row(place).level() + 1) : 0;
    }

    @Override
    public int fold(int place, boolean closed) {
        Row row = row(place);
        if (closed && !row.open()) {
            return rows.parentOf(place);
        }
        if (!closed && row.open()) {
            return place + 1;
        }
        if (row.module()) {
            rows = rows.with(row, !closed);
            canvas.changed(false);
        }
        return place;
    }

    private void paintHeader(GC gc, Rectangle area) {
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(area);
        gc.setBackground(look.colour(Token.LINE));
        gc.fillRectangle(area.x, area.height - 1, area.width, 1);
        int bar = getClientArea().width - canvas.getClientArea().width;
        var columns = TensorColumns.of(area.width - bar);
        int middle = area.height / 2;
        var grey = look.colour(Token.TEXT2);
        var painter = look.painter();
        painter.text(gc, Type.CAPTION, grey, Messages.Tensors_name, TensorColumns.LEFT, middle, 200);
        painter.text(gc, Type.CAPTION, grey, Messages.Tensors_dtype, columns.dtype(), middle, 80);
        painter.text(gc, Type.CAPTION, grey, Messages.Tensors_shape, columns.shape(), middle, 120);
        painter.figures(gc, Type.CAPTION, grey, Messages.Tensors_size, columns.size(), middle);
        if (columns.share() >= 0) {
            painter.figures(gc, Type.CAPTION, grey, Messages.Tensors_share, columns.share(), middle);
        }
    }

    @Override
    public void paint(GC gc, int place, Rectangle area, RowState state) {
        Row row = row(place);
        var columns = TensorColumns.of(area.width);
        int middle = area.y + area.height / 2;
        int x = TensorColumns.LEFT + STEP * row.level();
        var painter = look.painter();
        if (row.module()) {
            gc.drawImage(look.icon(row.open() ? "down" : "rightc", Token.TEXT2, 12), x, middle - 6);
        }
        painter.text(gc, Type.MONO, look.colour(Token.TEXT), row.node().label(), x + STEP, middle,
                columns.dtype() - x - STEP - 12);
        var grey = look.colour(Token.TEXT2);
        painter.text(gc, Type.CAPTION, grey, dtype(row), columns.dtype(), middle,
                columns.shape() - columns.dtype() - 8);
        var shape = row.node().tensor().map(tensor -> tensor.info().shape().toString());
        painter.text(gc, shape.isPresent() ? Type.MONO : Type.CAPTION,
                look.colour(shape.isPresent() || state.selected() || state.hover() ? Token.TEXT2 : Token.TEXT3),
                shape.orElseGet(() -> count(row)), columns.shape(), middle, columns.shapeWidth());
        painter.figures(gc, Type.CAPTION, look.colour(row.module() ? Token.TEXT : Token.TEXT2),
                ByteSize.text(row.node().bytes()), columns.size(), middle);
        if (columns.share() >= 0) {
            painter.figures(gc, Type.CAPTION, grey, percent(row.node().bytes()), columns.share(), middle);
        }
    }

    private static String count(Row row) {
        return NLS.bind(Messages.Tensors_count, ByteSize.count(row.node().count()));
    }

    private static String dtype(Row row) {
        return row.node().dtype().orElse(Messages.Tensors_mixed);
    }

    private String percent(long bytes) {
        return String.format(TextLanguage.locale(), "%.1f %%", 100.0 * bytes / total);
    }

    @Override
    public String describe(int place) {
        Row row = row(place);
        var shape = row.node().tensor().map(tensor -> tensor.info().shape().toString()).orElseGet(() -> count(row));
        return String.join(", ", row.node().path(), dtype(row), shape, ByteSize.text(row.node().bytes()));
    }

    @Override
    public String copied(int place) {
        return row(place).node().path();
    }
}
