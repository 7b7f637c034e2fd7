// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.library.internal.list.Face;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.library.internal.list.ListStyle;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.IconSegments;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** The row above the models: the search, the order, and whether they are a list or a gallery. */
final class ToolRow extends Composite {

    private static final int LEAST_SEARCH = 120;

    private final TextField search;
    private final SortButton sort;
    private final IconSegments faces;

    ToolRow(Composite parent, Look look, Consumer<UnaryOperator<FilterState>> change,
            Consumer<UnaryOperator<ListStyle>> restyle) {
        super(parent, SWT.NONE);
        Styles.set(this, "mq-page");
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        search = new TextField(this, look, FieldStyle.LINE, "search", Messages.Library_searchKey);
        search.text().setMessage(Messages.Library_searchHint);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.minimumWidth = LEAST_SEARCH;
        search.setLayoutData(wide);
        sort = new SortButton(this, look, change);
        faces = new IconSegments(this, look, List.of("list", "gallery"),
                List.of(Messages.Face_list, Messages.Face_gallery),
                index -> restyle.accept(style -> style.with(Face.values()[index])));
        faces.setToolTipText(Messages.Face_hint);
    }

    /** The search field. */
    TextField search() {
        return search;
    }

    /** Shows the order. */
    void show(FilterState filter) {
        sort.show(filter);
    }

    /** Shows which face the models have. */
    void show(ListStyle style) {
        faces.choose(style.face().ordinal());
    }
}
