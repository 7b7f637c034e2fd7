// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Segments;
import dev.maquette.ui.widgets.Styles;

/** What models are put together by, what they sum up to, and what was never used. */
final class StorageBar extends Composite {

    /** With less room the words that others repeat are left out. */
    private static final int WIDE = 760;
    private static final int MIDDLE = 620;

    private final Look look;
    private final Segments segments;
    private final Label by;
    private final Label sum;
    private final Composite legend;
    private final ActionButton unused;
    private StorageState state;

    StorageBar(Composite parent, Look look, StoragePage.Actions actions) {
        super(parent, SWT.NONE);
        this.look = look;
        Styles.set(this, "mq-page");
        setLayout(StoragePage.grid(5, 12, 8));
        by = label(this, Messages.Group_by);
        segments = new Segments(this, look, place -> actions.group(Grouping.values()[place]));
        segments.labels(Stream.of(Grouping.values()).map(Grouping::label).toList());
        segments.setToolTipText(Messages.Group_hint);
        sum = label(this, "");
        sum.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        legend = legend();
        unused = new ActionButton(this, look, ButtonStyle.NORMAL)
                .onPress(() -> actions.unusedOnly(!state.unusedOnly()));
        unused.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        addListener(SWT.Resize, e -> fit());
    }

    private Label label(Composite parent, String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setFont(look.font(Type.BODY));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        Styles.set(label, "mq-text2");
        return label;
    }

    private Composite legend() {
        var made = new Composite(this, SWT.NONE);
        made.setLayout(StoragePage.grid(2, 4, 0));
        made.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        Styles.set(made, "mq-page");
        var swatch = new Canvas(made, SWT.DOUBLE_BUFFERED);
        var size = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        size.widthHint = 14;
        size.heightHint = 14;
        swatch.setLayoutData(size);
        var painter = new CellPainter(look);
        swatch.addPaintListener(e -> {
            look.painter().fill(e.gc, look.colour(Token.SELIN), swatch.getClientArea(), 3);
            painter.hatch(e.gc, swatch.getClientArea());
        });
        look.onChange(swatch, swatch::redraw);
        label(made, Messages.Storage_legend);
        return made;
    }

    void show(StorageState next) {
        state = next;
        segments.choose(state.grouping().ordinal());
        shown(unused, state.looked() && (state.unusedOnly() || state.neverUsed() > 0));
        fit();
    }

    private void fit() {
        int width = getClientArea().width;
        shown(by, width >= WIDE);
        shown(legend, width >= WIDE);
        if (state != null) {
            name(width);
        }
        layout(true, true);
    }

    private void name(int width) {
        var all = state.all();
        boolean worded = width >= MIDDLE;
        sum.setText(all.bytes() == 0 ? "" : worded ? Words.sum(all) : ByteSize.text(all.bytes()));
        sum.setToolTipText(Words.sum(all));
        if (state.unusedOnly()) {
            unused.show("leftc", worded ? Messages.Storage_showAll : "").hint(Messages.Storage_showAllHint);
        } else {
            var bytes = ByteSize.text(state.neverUsed());
            unused.show("history", worded
                    ? NLS.bind(width >= WIDE ? Messages.Storage_showUnused : Messages.Storage_unused, bytes)
                    : bytes)
                    .hint(Messages.Storage_showUnusedHint);
        }
    }

    private static void shown(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }
}
