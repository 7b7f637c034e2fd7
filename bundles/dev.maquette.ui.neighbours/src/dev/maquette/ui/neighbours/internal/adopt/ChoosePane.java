// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.neighbours.internal.page.Headline;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.ProgressLine;
import dev.maquette.ui.widgets.Styles;

/** The first step: which libraries, and what is taken in of them. */
final class ChoosePane extends Area {

    private final AdoptPresenter presenter;
    private final Label sum;
    private final ActionButton again;
    private final ActionButton next;
    private final ProgressLine progress;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final RowList<Neighbour> list;
    private final EmptyState empty;
    private boolean searching;

    ChoosePane(Composite parent, Look look, AdoptPresenter presenter) {
        super(parent, 1, 0, 0);
        this.presenter = presenter;
        Area top = wide(new Area(this, 1, 16, 12));
        top.rows(4);
        top.flush();
        Headline headline = wide(new Headline(top, look));
        headline.show(Messages.Choose_heading, Messages.Choose_promise);
        Area bar = wide(new Area(top, 4, 0, 0));
        ((GridData) bar.getLayoutData()).verticalIndent = 4;
        sum = bar.label(look, Type.BODY, "mq-text2");
        new ActionButton(bar, look, ButtonStyle.NORMAL).show("folder", Messages.Choose_add)
                .hint(Messages.Choose_addHint).onPress(this::browse);
        again = new ActionButton(bar, look, ButtonStyle.NORMAL).show("retry", Messages.Choose_again)
                .hint(Messages.Choose_againHint).onPress(this::searchOrStop);
        next = new ActionButton(bar, look, ButtonStyle.PRIMARY).show("", Messages.Choose_preview)
                .onPress(presenter::preview);
        progress = top.progress(look);
        body = whole(new Composite(this, SWT.NONE));
        body.setLayout(stack);
        Styles.set(body, "mq-page");
        list = new RowList<>(body, look, new LibraryFace(look, this::ticked), Messages.Adopt_libraries);
        list.addListener(SWT.Selection, e -> chosen());
        list.addListener(SWT.DefaultSelection, e -> presenter.preview());
        empty = new EmptyState(body, look);
        line();
        OptionsBar options = wide(new OptionsBar(this, look, () -> presenter.state().options(), presenter::options));
        options.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
    }

    private Check ticked() {
        return list.all();
    }

    private void chosen() {
        Set<String> roots = Set.copyOf(list.selection().ids());
        if (!roots.equals(presenter.state().chosen())) {
            presenter.choose(roots);
        }
    }

    private void searchOrStop() {
        if (searching) {
            presenter.stop();
        } else {
            presenter.refresh();
        }
    }

    /** Asks for a folder and looks into it. */
    void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setMessage(Messages.Choose_addText);
        String chosen = dialog.open();
        if (chosen != null) {
            presenter.add(List.of(chosen));
        }
    }

    void show(AdoptState state) {
        searching = state.searching();
        again.show(searching ? "stop" : "retry", searching ? Messages.Choose_stop : Messages.Choose_again);
        next.show("", AdoptWords.preview(state));
        next.setEnabled(state.models() > 0);
        sum.setText(state.libraries().isEmpty() ? "" : AdoptWords.chosen(state));
        progress.setVisible(searching);
        list.show(state.libraries());
        if (!state.chosen().equals(Set.copyOf(list.selection().ids()))) {
            list.selection().set(state.chosenOnes().stream().map(Neighbour::root).toList());
        }
        Control top = state.libraries().isEmpty() ? empty : list;
        if (top == empty) {
            explain();
        }
        if (stack.topControl != top) {
            stack.topControl = top;
            body.layout();
        }
        layout(true, true);
    }

    private void explain() {
        if (searching) {
            empty.show("search", Messages.Choose_searching, Messages.Choose_searchingText);
        } else {
            empty.show("folder", Messages.Choose_empty, Messages.Choose_emptyText);
            empty.button(ButtonStyle.PRIMARY, "folder", Messages.Choose_add, this::browse);
        }
    }

    void progress(OptionalDouble done) {
        progress.show(done);
    }

    RowList<Neighbour> list() {
        return list;
    }

    @Override
    public boolean setFocus() {
        return focus(list, empty, again);
    }
}
