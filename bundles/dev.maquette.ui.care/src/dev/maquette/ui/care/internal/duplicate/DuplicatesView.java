// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.List;
import java.util.Objects;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.care.internal.page.Bench;
import dev.maquette.ui.care.internal.page.ListPage;
import dev.maquette.ui.care.internal.page.PageScreen;
import dev.maquette.ui.care.internal.page.Ways;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Segments;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The Duplicates view: models that are there more than once, and what is to become of them. Only wires its page. */
public final class DuplicatesView {

    private final Bench bench;
    private final Ways ways;
    private TwinFace face;
    private ListPage<TwinRow> page;
    private TwinPresenter presenter;
    private ActionButton presets;
    private ActionButton act;
    private ChoiceMenu choices;

    /** Made by the workbench. */
    @Inject
    public DuplicatesView(Bench bench, Ways ways) {
        this.bench = bench;
        this.ways = ways;
    }

    /** Makes the page; nothing is searched until that is asked for. */
    @PostConstruct
    public void create(Composite parent) {
        face = new TwinFace(bench.look(), (group, open) -> presenter.unfold(group, open), this::choose);
        page = new ListPage<>(parent, bench.look(), face, Messages.Twins_list, () -> presenter.cancel());
        Segments segments = page.segments(place -> presenter.turn(Likeness.values()[place]));
        segments.labels(List.of(Messages.Segment_same, Messages.Segment_alike));
        segments.setToolTipText(Messages.Segment_name);
        presets = page.button(ButtonStyle.NORMAL, "down", Messages.Preset_button, this::offerPresets).iconLast()
                .hint(Messages.Preset_buttonHint);
        act = page.button(ButtonStyle.PRIMARY, "link", Messages.Act_none, () -> presenter.act(page.list().selected()));
        presenter = new TwinPresenter(bench.surroundings(page), new PageScreen<>(page, this::show));
        choices = new ChoiceMenu(page.list(), presenter::decide);
        bench.furnish(page, "dup", "dev.maquette.ui.contexts.duplicates");
        TwinKeys.listen(page.list(), presenter, copy -> choose(copy,
                face.below(page.list().area(page.list().rows().indexOf(copy)))));
        page.list().addListener(SWT.Selection, e -> enable());
        new TwinActions(bench, ways, page, presenter).offer();
        show(presenter.state());
    }

    private void offerPresets() {
        PresetMenu.open(presets, presenter);
    }

    /** A copy that is not among the selected ones is meant alone. */
    private void choose(TwinRow.Copy copy, Point at) {
        if (!page.list().selection().contains(copy.id())) {
            page.list().selection().only(copy.id());
        }
        List<TwinRow> about = page.list().selected();
        choices.open(copy, about, presenter.possible(about), at);
    }

    private void show(TwinState state) {
        if (presenter != null) {
            face.usersAreKnown(state.likeness() == Likeness.BYTES);
            TwinEmpty.show(page.empty(), state, presenter, () -> new SearchDialog(page.getShell(), bench.look(),
                    state.likeness(), presenter.options(), presenter::search).open());
            page.show(state.rows(), TwinWords.sum(state));
            bench.title(state.groups() == 0 ? Messages.Twins_title
                    : Messages.Twins_title + " " + ByteSize.count(state.groups()));
            enable();
            bench.enable();
        }
    }

    private void enable() {
        List<TwinRow> selected = page.list().selected();
        Plan plan = presenter.plan(selected);
        String words = TwinWords.act(plan);
        boolean another = !Objects.equals(words, act.text());
        act.show(plan.removals().isEmpty() ? "link" : plan.links().isEmpty() ? "trash" : "check", words)
                .hint(plan.isEmpty() ? Messages.Act_noneHint
                        : selected.isEmpty() ? Messages.Act_scopeAll : Messages.Act_scopeSome);
        act.setEnabled(!plan.isEmpty());
        presets.setEnabled(!page.list().rows().isEmpty());
        if (another) {
            page.refit();
        }
    }

    @Focus
    void focus() {
        page.setFocus();
    }

    @PreDestroy
    void close() {
        presenter.close();
        bench.close();
    }
}
