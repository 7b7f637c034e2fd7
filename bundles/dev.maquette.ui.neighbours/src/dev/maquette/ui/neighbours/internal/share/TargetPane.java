// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.request.FindShareTargets.Target;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.api.request.ShareLibrary.Shared;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.neighbours.internal.page.FilterField;
import dev.maquette.ui.neighbours.internal.page.Headline;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.ProgressLine;
import dev.maquette.ui.widgets.Segments;

/** One program: how it is shown models now, how it shall be, what that writes, and what it sees. */
final class TargetPane extends Area {

    private final SharePresenter presenter;
    private final Headline headline;
    private final RowList<WayRow> ways;
    private final StepsPane steps;
    private final Area acts;
    private final ActionButton stop;
    private final ActionButton test;
    private final ActionButton act;
    private final ProgressLine progress;
    private final Segments tabs;
    private final FilterField filter;
    private final Sheets sheets;
    private ShareState state;

    TargetPane(Composite parent, Look look, SharePresenter presenter) {
        super(parent, 1, 0, 0);
        this.presenter = presenter;
        this.state = presenter.state();
        Area top = wide(new Area(this, 1, 16, 12));
        headline = wide(new Headline(top, look));
        ways = new RowList<>(this, look, new WayFace(look), Messages.List_ways);
        ways.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        ways.addListener(SWT.Selection, e -> chosen());
        Area room = new Area(this, 1, 0, 0);
        GridData between = new GridData(SWT.FILL, SWT.TOP, true, false);
        between.heightHint = 12;
        room.setLayoutData(between);
        steps = new StepsPane(this, look);
        acts = wide(new Area(this, 4, 16, 8));
        Area left = wide(new Area(acts, 1, 0, 0));
        progress = left.progress(look);
        stop = new ActionButton(acts, look, ButtonStyle.NORMAL).show("x", Messages.Act_stop)
                .hint(Messages.Act_stopHint).onPress(presenter::unshare);
        stop.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        test = new ActionButton(acts, look, ButtonStyle.NORMAL).show("eye", Messages.Act_test)
                .hint(Messages.Act_testHint).onPress(presenter::test);
        test.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        act = new ActionButton(acts, look, ButtonStyle.PRIMARY).show("export", Messages.Act_share)
                .onPress(presenter::share);
        act.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        line();
        Area bar = wide(new Area(this, 2, 16, 8));
        tabs = new Segments(bar, look, index -> sheet());
        tabs.setToolTipText(Messages.Tab_hint);
        filter = new FilterField(bar, look, Messages.Test_filter, words -> sheet());
        filter.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        line();
        sheets = whole(new Sheets(this, look, presenter::plan, presenter::test, this::clear));
    }

    private void chosen() {
        List<WayRow> selected = ways.selected();
        if (selected.size() == 1) {
            presenter.way(selected.getFirst().way());
        }
    }

    private void clear() {
        filter.clear();
    }

    void show(ShareState next) {
        state = next;
        Target target = next.chosen().orElseThrow();
        headline.show(target.name(), ShareWords.now(target));
        showWays(target);
        steps.show(next.plan().map(Shared::steps).orElse(next.working() ? steps.steps() : List.of()));
        shown(stop, next.shared());
        acts.fit();
        stop.setEnabled(!next.working());
        test.setEnabled(!next.working());
        act.show(next.renews() ? "retry" : "export", ShareWords.act(next));
        act.setEnabled(next.useful());
        progress.setVisible(next.working());
        tabs.labels(List.of(
                NLS.bind(Messages.Tab_changes, next.plan().map(ShareWords::count).orElse(0)),
                NLS.bind(Messages.Tab_leftOut, next.plan().map(plan -> plan.leftOut().size()).orElse(0)),
                next.tested() ? NLS.bind(Messages.Tab_testN, ByteSize.count(next.seen()),
                        ByteSize.count(next.sights().size())) : Messages.Tab_test));
        sheet();
        layout(true, true);
    }

    private void showWays(Target target) {
        Way best = target.ways().size() > 1 ? target.ways().getFirst() : null;
        List<WayRow> rows = target.ways().stream().map(way -> new WayRow(way, target, way == best)).toList();
        ((GridData) ways.getLayoutData()).heightHint = rows.size() * WayFace.ROW;
        ways.show(rows);
        String wanted = state.way().map(Way::name).orElse("");
        if (!ways.selection().ids().equals(List.of(wanted))) {
            ways.selection().set(List.of(wanted));
            ways.selection().focus(wanted);
        }
    }

    private void sheet() {
        Tab tab = Tab.values()[tabs.current()];
        shown(filter, tab != Tab.CHANGES);
        switch (tab) {
        case CHANGES -> sheets.changes(state, changes());
        case LEFT_OUT -> sheets.leftOut(state, state.plan().map(ShareWords::leftOut).orElse(List.of()).stream()
                .filter(row -> row.matches(filter.words())).toList());
        case TEST -> sheets.test(state, ShareWords.sights(state.sights()).stream()
                .filter(row -> row.matches(filter.words())).toList());
        }
    }

    private List<ChangeRow> changes() {
        List<ChangeRow> rows = new ArrayList<>();
        state.plan().map(ShareWords::changes).orElse(List.of())
                .forEach(line -> rows.add(new ChangeRow(rows.size(), line)));
        return rows;
    }

    void turnTo(Tab tab) {
        tabs.choose(tab.ordinal());
    }

    void progress(OptionalDouble done) {
        progress.show(done);
    }

    Headline headline() {
        return headline;
    }

    RowList<WayRow> ways() {
        return ways;
    }

    StepsPane steps() {
        return steps;
    }

    Sheets sheets() {
        return sheets;
    }

    FilterField filter() {
        return filter;
    }

    @Override
    public boolean setFocus() {
        return focus(ways);
    }
}
