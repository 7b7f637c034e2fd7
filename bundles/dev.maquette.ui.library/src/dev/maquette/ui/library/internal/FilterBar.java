// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.library.internal.filter.FacetWords;
import dev.maquette.ui.library.internal.list.Facet;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** Shows what is filtered by as chips that take it away, and says how many models match. */
final class FilterBar extends Composite {

    /** Points that a chip is high. */
    static final int HEIGHT = 24;

    private final Look look;
    private final PageActions actions;
    private final Composite chips;
    private final Label count;
    private LibraryPresenter.Answer shown;

    FilterBar(Composite parent, Look look, PageActions actions) {
        super(parent, SWT.NONE);
        this.look = look;
        this.actions = actions;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        Styles.set(this, "mq-page");
        chips = new Composite(this, SWT.NONE);
        Styles.set(chips, "mq-page");
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = 4;
        row.center = true;
        chips.setLayout(row);
        chips.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        count = new Label(this, SWT.RIGHT);
        count.setFont(look.font(Type.CAPTION));
        count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        Styles.set(count, "mq-text2");
    }

    void show(LibraryPresenter.Answer answer) {
        boolean same = shown != null && shown.filter().chosen().equals(answer.filter().chosen());
        shown = answer;
        count.setText(answer.filter().restricts()
                ? NLS.bind(Messages.Filter_countOf, ByteSize.count(answer.matching()), ByteSize.count(answer.all()))
                : NLS.bind(answer.all() == 1 ? Messages.Filter_count1 : Messages.Filter_count,
                        ByteSize.count(answer.all())));
        if (!same) {
            fill(answer.filter());
        }
        layout(true, true);
        requestLayout();
    }

    String count() {
        return count.getText();
    }

    private void fill(FilterState filter) {
        for (Control old : chips.getChildren()) {
            old.dispose();
        }
        if (!filter.filters()) {
            new ActionButton(chips, look, ButtonStyle.LINK, HEIGHT).show("filter", Messages.Filter_show)
                    .hint(Messages.Filter_showHint).onPress(actions::showFilters);
            return;
        }
        for (Facet facet : Facet.values()) {
            filter.chosen(facet).stream().sorted().forEach(word -> chip(facet, word));
        }
        new ActionButton(chips, look, ButtonStyle.LINK, HEIGHT).show("", Messages.Filter_clear)
                .onPress(() -> actions.change(FilterState::withoutFilters));
    }

    private void chip(Facet facet, String word) {
        new ActionButton(chips, look, ButtonStyle.CHIP, HEIGHT)
                .show("x", FacetWords.title(facet) + ": " + FacetWords.label(facet, word)).iconLast()
                .hint(Messages.Filter_remove).onPress(() -> actions.change(f -> f.toggle(facet, word)));
    }
}
