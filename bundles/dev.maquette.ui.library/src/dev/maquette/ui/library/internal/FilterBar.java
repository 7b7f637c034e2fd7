// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** Chooses types and bases, shows the choice as chips, and says how many models match. */
final class FilterBar extends Composite {

    /** Points that a chip is high. */
    static final int HEIGHT = 24;

    private final Look look;
    private final Consumer<UnaryOperator<FilterState>> change;
    private final Composite chips;
    private final Label count;
    private LibraryPresenter.Answer shown;

    FilterBar(Composite parent, Look look, Consumer<UnaryOperator<FilterState>> change) {
        super(parent, SWT.NONE);
        this.look = look;
        this.change = change;
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
        boolean same = shown != null && shown.filter().types().equals(answer.filter().types())
                && shown.filter().bases().equals(answer.filter().bases())
                && shown.filter().states().equals(answer.filter().states());
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
        chooser(Messages.Filter_type, "type", filter.types(), word -> new ModelType(word).label(),
                word -> f -> f.toggleType(word));
        chooser(Messages.Filter_base, "base", filter.bases(), word -> new BaseModel(word).label(),
                word -> f -> f.toggleBase(word));
        chooser(Messages.Filter_state, "availability", words(filter.states()), FilterBar::stateLabel,
                word -> f -> f.toggleState(state(word)));
        filter.types().stream().sorted().forEach(word -> chip(Messages.Filter_type, new ModelType(word).label(),
                f -> f.toggleType(word)));
        filter.bases().stream().sorted().forEach(word -> chip(Messages.Filter_base, new BaseModel(word).shortLabel(),
                f -> f.toggleBase(word)));
        filter.states().stream().sorted().forEach(state -> chip(Messages.Filter_state, stateLabel(word(state)),
                f -> f.toggleState(state)));
        if (filter.filters()) {
            new ActionButton(chips, look, ButtonStyle.LINK, HEIGHT).show("", Messages.Filter_clear)
                    .onPress(() -> change.accept(FilterState::withoutFilters));
        }
    }

    private static Set<String> words(Set<Availability> states) {
        return states.stream().map(FilterBar::word).collect(Collectors.toSet());
    }

    private static String word(Availability state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Availability state(String word) {
        return Availability.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String stateLabel(String word) {
        return switch (state(word)) {
        case PRESENT -> Messages.Filter_present;
        case MISSING -> Messages.Filter_missing;
        case OFFLINE -> Messages.Filter_offline;
        };
    }

    private void chip(String facet, String word, UnaryOperator<FilterState> without) {
        new ActionButton(chips, look, ButtonStyle.CHIP, HEIGHT).show("x", facet + ": " + word).iconLast()
                .hint(Messages.Filter_remove).onPress(() -> change.accept(without));
    }

    private void chooser(String title, String facet, Set<String> chosen, UnaryOperator<String> label,
            Function<String, UnaryOperator<FilterState>> toggle) {
        ActionButton button = new ActionButton(chips, look, ButtonStyle.NORMAL, HEIGHT).show("down", title).iconLast();
        button.onPress(() -> {
            Menu menu = new Menu(button);
            Map<String, Integer> counts = new TreeMap<>(shown.facets().getOrDefault(facet, Map.of()));
            chosen.forEach(word -> counts.putIfAbsent(word, 0));
            counts.forEach((word, number) -> {
                MenuItem item = new MenuItem(menu, SWT.CHECK);
                item.setText(label.apply(word) + "  (" + ByteSize.count(number) + ")");
                item.setSelection(chosen.contains(word));
                item.addSelectionListener(
                        SelectionListener.widgetSelectedAdapter(e -> change.accept(toggle.apply(word))));
            });
            menu.setLocation(button.toDisplay(0, button.getSize().y));
            menu.setVisible(true);
        });
    }
}
