// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.filter;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dev.maquette.api.library.Right;
import dev.maquette.ui.library.internal.LibraryPresenter.Answer;
import dev.maquette.ui.library.internal.Marking;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.PartIcon;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The Filters view: what the models of the Library view are filtered by. Only wires its page to the workbench. */
public final class FiltersView implements FiltersPage.Actions {

    /** The view's id. */
    public static final String ID = "dev.maquette.ui.library.filters";

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Session session;
    private final Look look;
    private final FilterBoard board;
    private FiltersPage page;
    private SavedFilters saved;
    private Registration reading;
    private Object counted;

    /** Made by the workbench. */
    @Inject
    public FiltersView(Session session, Look look, FilterBoard board) {
        this.session = session;
        this.look = look;
        this.board = board;
    }

    /** Makes the page; what the Library view finds fills it. */
    @PostConstruct
    public void create(Composite parent, MPart part) {
        page = new FiltersPage(parent, look, this);
        saved = new SavedFilters(session, background, known -> onDisplay(() -> page.show(known)));
        PartIcon.show(part, page, look, "filter");
        TagDrop.on(page.list(), this::mayChange, new Marking(session)::tagWith);
        menu();
        page.list().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL && mayChangeChosen()) {
                delete();
            } else if (e.keyCode == SWT.F2 && mayChangeChosen()) {
                rename();
            }
        });
        reading = board.read(this::show);
    }

    /** What is saved finds other models only where the library is another than before. */
    private void show(Optional<Answer> answer) {
        page.show(answer);
        Object library = answer.map(Answer::everything).orElse(null);
        if (library != counted) {
            counted = library;
            saved.refresh();
        }
    }

    private boolean mayChangeChosen() {
        return mayChange() && page.chosen().isPresent();
    }

    private void menu() {
        Menu menu = new Menu(page.list());
        item(menu, Messages.Saved_saveItem,
                () -> mayChange() && page.filter().filter(FilterState::restricts).isPresent(), this::save);
        item(menu, Messages.Saved_renameItem, this::mayChangeChosen, this::rename);
        item(menu, Messages.Saved_deleteItem, this::mayChangeChosen, this::delete);
        item(menu, Messages.Filter_clear, () -> page.filter().filter(FilterState::filters).isPresent(),
                () -> change(FilterState::withoutFilters));
        page.list().setMenu(menu);
    }

    private static void item(Menu menu, String text, BooleanSupplier possible, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> action.run());
        menu.addListener(SWT.Show, e -> item.setEnabled(possible.getAsBoolean()));
    }

    private void onDisplay(Runnable action) {
        if (!look.display().isDisposed()) {
            look.display().asyncExec(() -> {
                if (!page.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    @Override
    public void change(UnaryOperator<FilterState> change) {
        board.change(change);
    }

    @Override
    public void save() {
        page.filter().ifPresent(filter -> new NameDialog(page.getShell(), look, Messages.Saved_saveTitle,
                Messages.Saved_saveVerb, filter.text()).ask().ifPresent(name -> saved.save(name, filter.found())));
    }

    private void delete() {
        page.chosen().ifPresent(filter -> {
            page.focusSaved("");
            saved.delete(filter);
        });
    }

    private void rename() {
        page.chosen().ifPresent(filter -> new NameDialog(page.getShell(), look, Messages.Saved_renameTitle,
                Messages.Saved_renameVerb, filter.name()).ask().ifPresent(name -> {
                    page.focusSaved(name);
                    saved.rename(filter, name);
                }));
    }

    @Override
    public boolean mayChange() {
        return session.may(Right.MANAGE);
    }

    @Focus
    void focus() {
        page.setFocus();
    }

    @PreDestroy
    void close() {
        reading.end();
        background.shutdownNow();
    }
}
