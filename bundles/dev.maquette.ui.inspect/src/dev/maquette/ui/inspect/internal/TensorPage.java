// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.List;
import java.util.concurrent.Executor;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.Tabs;

/** All tensors, and where the bytes go. */
public final class TensorPage extends Composite {

    private final TensorList list;
    private final SearchField search;
    private final TensorSearch found;
    private final Label heading;
    private final Tabs by;
    private final SizeBar bar;
    private Opened opened;

    /**
     * @param background runs what may take time
     * @param ui runs on the display's thread while the page is there
     */
    public TensorPage(Composite parent, Look look, Executor background, Executor ui) {
        super(parent, SWT.NONE);
        Grids.layout(this, 1, 0, 0);
        Composite top = Grids.part(this, 1, 0, 0);
        Grids.margins(top, 16, 12);
        list = new TensorList(this, look);
        Grids.all(list);
        found = new TensorSearch(background, ui, this::found);
        search = new SearchField(top, look, Messages.Tensors_search, found::to, list.canvas());
        Composite line = new Composite(this, SWT.NONE);
        GridData thin = new GridData(SWT.FILL, SWT.TOP, true, false);
        thin.heightHint = 1;
        line.setLayoutData(thin);
        Styles.set(line, "mq-line");
        Composite foot = Grids.part(this, 2, 0, 12);
        Grids.margins(foot, 16, 12);
        heading = new Label(foot, SWT.NONE);
        heading.setFont(look.font(Type.BODY_STRONG));
        Styles.set(heading, "mq-page");
        Grids.wide(heading);
        by = new Tabs(foot, look, Tabs.Style.SWITCH, List.of(Messages.Sizes_byModule, Messages.Sizes_byDtype));
        by.addListener(SWT.Selection, e -> showShares());
        bar = new SizeBar(foot, look);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        foot.addListener(SWT.Resize, e -> getDisplay().asyncExec(this::fit));
    }

    TensorList list() {
        return list;
    }

    SearchField search() {
        return search;
    }

    /** Shows a file; one that is shown already stays as it is. */
    public void show(Opened shown) {
        if (opened != shown) {
            opened = shown;
            found.in(shown);
            showShares();
            search.again();
        }
    }

    private void found(TensorRows rows) {
        long all = opened.tree().root().bytes();
        list.show(rows, all);
        int count = rows.root().count();
        boolean part = count != opened.tree().root().count();
        heading.setText(part ? NLS.bind(Messages.Sizes_found, new Object[]{ByteSize.count(count),
                ByteSize.count(opened.tree().root().count()), ByteSize.text(rows.root().bytes())})
                : NLS.bind(Messages.Sizes_all, ByteSize.count(count), ByteSize.text(all)));
    }

    private void showShares() {
        bar.show(Slice.of(by.chosen() == 0 ? opened.bySubmodule() : opened.byDtype(), Messages.Sizes_others));
        fit();
    }

    /** The legend may need another line. */
    private void fit() {
        if (!isDisposed() && bar.getSize().y != bar.computeSize(bar.getSize().x, SWT.DEFAULT).y) {
            layout(true, true);
        }
    }
}
