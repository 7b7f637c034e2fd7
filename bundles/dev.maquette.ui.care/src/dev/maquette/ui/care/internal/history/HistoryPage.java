// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.history;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dev.maquette.ui.care.internal.page.ListPage;
import dev.maquette.ui.care.internal.page.PageScreen;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelPage;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.rows.ColumnFace;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** What was done to one model, when and by whom, and taking it back. */
public final class HistoryPage implements ModelPage {

    /** From this width on an editor has wider margins. */
    private static final int WIDE = 760;

    private ListPage<HistoryRow> page;
    private HistoryPresenter presenter;
    private ActionButton older;

    @Override
    public Control create(Composite parent, ModelSite site) {
        HistoryFace face = new HistoryFace(site.look(), batch -> presenter.undo(batch),
                (batch, shown) -> presenter.unfold(batch, shown));
        face.aboutOne(true);
        Composite frame = new Composite(parent, SWT.NONE);
        FillLayout margins = new FillLayout();
        frame.setLayout(margins);
        Styles.set(frame, "mq-page");
        frame.addListener(SWT.Resize, e -> margins.marginWidth = frame.getSize().x < WIDE ? 4 : ColumnFace.MARK);
        page = new ListPage<>(frame, site.look(), face, Messages.History_list, () -> presenter.cancel());
        page.empty().show("history", Messages.Page_empty, Messages.Page_emptyText);
        older = page.button(ButtonStyle.NORMAL, "", Messages.Action_older, () -> presenter.older())
                .hint(Messages.Action_olderHint);
        presenter = HistoryPresenter.ofModel(new Surroundings(site.session(), site.background(), site.ui()),
                new PageScreen<>(page, this::show));
        page.addDisposeListener(e -> presenter.close());
        HistoryKeys.listen(page.list(), presenter);
        page.list().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == 'u' && (e.stateMask & SWT.MODIFIER_MASK) == 0) {
                undo();
            }
        });
        menu();
        return frame;
    }

    private void menu() {
        Menu menu = new Menu(page.list());
        MenuItem undo = new MenuItem(menu, SWT.PUSH);
        undo.setText(Messages.Action_undo + "\tU");
        undo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> undo()));
        menu.addMenuListener(MenuListener.menuShownAdapter(
                e -> undo.setEnabled(HistoryKeys.chosen(page.list()).isPresent())));
        page.list().setMenu(menu);
    }

    private void undo() {
        HistoryKeys.chosen(page.list()).ifPresent(presenter::undo);
    }

    private void show(HistoryState state) {
        page.show(state.rows(), HistoryWords.sum(state));
        older.setEnabled(state.more());
        older.setVisible(state.more());
    }

    @Override
    public void show(EditedModel model) {
        presenter.select(List.of(model.saved().key()));
    }

    @Override
    public void close() {
        if (presenter != null) {
            presenter.select(List.of());
        }
    }
}
