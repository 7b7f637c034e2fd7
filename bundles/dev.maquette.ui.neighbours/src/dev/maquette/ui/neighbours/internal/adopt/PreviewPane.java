// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.neighbours.internal.page.FilterField;
import dev.maquette.ui.neighbours.internal.page.Headline;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.ProgressLine;
import dev.maquette.ui.widgets.Segments;
import dev.maquette.ui.widgets.Styles;

/** The second step: what becomes of each model, and doing it. */
final class PreviewPane extends Area {

    /** From this width on the details are beside the list, else below it. */
    private static final int WIDE = 1000;
    private static final int DETAILS_WIDTH = 320;
    private static final int DETAILS_HEIGHT = 210;

    private final AdoptPresenter presenter;
    private final Consumer<List<String>> library;
    private final Headline headline;
    private final ActionButton back;
    private final ActionButton undo;
    private final ActionButton act;
    private final ProgressLine progress;
    private final FilterField filter;
    private final Segments segments;
    private final Area body;
    private final Composite results;
    private final StackLayout stack = new StackLayout();
    private final RowList<Finding> list;
    private final EmptyState empty;
    private final Composite line;
    private final DetailsPane details;
    private Phase phase = Phase.PREVIEWING;

    /** @param library shows models in the Library view */
    PreviewPane(Composite parent, Look look, AdoptPresenter presenter, Consumer<List<String>> library) {
        super(parent, 1, 0, 0);
        this.presenter = presenter;
        this.library = library;
        Area top = wide(new Area(this, 1, 16, 12));
        top.rows(4);
        headline = wide(new Headline(top, look));
        back = headline.button(ButtonStyle.NORMAL, "leftc", Messages.Preview_back, presenter::back)
                .hint(Messages.Preview_backHint);
        undo = headline.button(ButtonStyle.NORMAL, "undo", Messages.Preview_undo, presenter::undo)
                .hint(Messages.Preview_undoHint);
        act = headline.button(ButtonStyle.PRIMARY, "", Messages.Preview_adopt, this::act);
        progress = top.progress(look);
        Area bar = wide(new Area(top, 2, 0, 0));
        filter = new FilterField(bar, look, Messages.Preview_filter, presenter::filter);
        segments = new Segments(bar, look, index -> presenter.segment(Segment.values()[index]));
        segments.setToolTipText(Messages.Preview_segments);
        line();
        body = whole(new Area(this, 3, 0, 0));
        results = whole(new Composite(body, SWT.NONE));
        results.setLayout(stack);
        Styles.set(results, "mq-page");
        list = new RowList<>(results, look, new FindingFace(look), Messages.Adopt_list);
        list.addListener(SWT.Selection, e -> selected());
        list.addListener(SWT.DefaultSelection, e -> open());
        list.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                escape();
            }
        });
        empty = new EmptyState(results, look);
        line = new Composite(body, SWT.NONE);
        Styles.set(line, "mq-line");
        details = new DetailsPane(body, look);
        place(false);
        addListener(SWT.Resize, e -> place(getSize().x >= WIDE));
    }

    /** Details beside the list or below it. */
    private void place(boolean beside) {
        body.columns(beside ? 3 : 1);
        ((GridLayout) body.getLayout()).horizontalSpacing = 0;
        GridData between = new GridData(SWT.FILL, SWT.FILL, !beside, beside);
        between.widthHint = 1;
        between.heightHint = 1;
        line.setLayoutData(between);
        GridData pane = new GridData(SWT.FILL, SWT.FILL, !beside, beside);
        pane.widthHint = DETAILS_WIDTH;
        pane.heightHint = DETAILS_HEIGHT;
        details.setLayoutData(pane);
        body.layout();
    }

    private void act() {
        switch (phase) {
        case PREVIEWING, ADOPTING -> presenter.stop();
        case PREVIEWED -> presenter.adopt();
        case CHOOSING, ADOPTED -> library.accept(presenter.made());
        }
    }

    /** A model that the library has is shown there. */
    private void open() {
        list.focused().map(finding -> finding.outcome().key()).ifPresent(key -> library.accept(List.of(key)));
    }

    private void selected() {
        // the rows are gone through only where the one that is selected is another than the focused one
        List<Finding> selected = list.selection().ids().equals(Stream.ofNullable(list.selection().focus()).toList())
                ? List.of() : list.selected();
        details.show(selected.size() == 1 ? Optional.of(selected.getFirst()) : list.focused());
    }

    /** Takes away the selection; without one the words of the filter; without these the step. */
    private void escape() {
        if (filter.isEmpty() && segments.current() == 0) {
            presenter.back();
        } else {
            clear();
        }
    }

    private void clear() {
        filter.clear();
        segments.choose(0);
    }

    void show(AdoptState state) {
        phase = state.phase();
        headline.show(AdoptWords.title(state), AdoptWords.text(state));
        back.setEnabled(!phase.busy());
        headline.offer(undo, state.undoable());
        showAct(state);
        progress.setVisible(phase.busy());
        segments.labels(List.of(label(Messages.Segment_all, state, Segment.ALL),
                label(Messages.Segment_new, state, Segment.NEW), label(Messages.Segment_filled, state, Segment.FILLED),
                label(Messages.Segment_known, state, Segment.KNOWN),
                label(Messages.Segment_problems, state, Segment.PROBLEMS)));
        List<Finding> rows = state.findings().rows();
        list.show(rows);
        if (!rows.isEmpty() && list.focused().isEmpty()) {
            list.selection().only(rows.getFirst().id());
        }
        selected();
        Control top = rows.isEmpty() ? empty : list;
        if (top == empty) {
            explain(state);
        }
        if (stack.topControl != top) {
            stack.topControl = top;
            results.layout();
        }
        layout(true, true);
    }

    private void showAct(AdoptState state) {
        Findings.View findings = state.findings();
        switch (phase) {
        case PREVIEWING -> act.style(ButtonStyle.NORMAL).show("stop", Messages.Preview_stop);
        case ADOPTING -> act.style(ButtonStyle.NORMAL).show("stop", Messages.Preview_cancel);
        case PREVIEWED -> act.style(ButtonStyle.PRIMARY).show("import", AdoptWords.adopt(findings));
        case CHOOSING, ADOPTED -> act.style(ButtonStyle.PRIMARY).show("library", Messages.Preview_show);
        }
        act.setEnabled(phase != Phase.PREVIEWED || findings.useful());
    }

    private static String label(String text, AdoptState state, Segment segment) {
        return NLS.bind(text, ByteSize.count(state.findings().count(segment)));
    }

    /** What stands in place of the list. */
    private void explain(AdoptState state) {
        if (state.findings().seen() > 0) {
            empty.show("filter", Messages.Preview_noHit, Messages.Preview_noHitText);
            empty.button(ButtonStyle.NORMAL, "", Messages.Preview_clear, this::clear);
        } else if (phase.busy()) {
            empty.show("search", Messages.Preview_wait, Messages.Preview_waitText);
        } else {
            empty.show("folder", Messages.Preview_nothing, Messages.Preview_nothingText);
        }
    }

    void progress(OptionalDouble done) {
        progress.show(done);
    }

    RowList<Finding> list() {
        return list;
    }

    DetailsPane details() {
        return details;
    }

    FilterField filter() {
        return filter;
    }

    Segments segments() {
        return segments;
    }

    Headline headline() {
        return headline;
    }

    @Override
    public boolean setFocus() {
        return focus(list, act);
    }
}
