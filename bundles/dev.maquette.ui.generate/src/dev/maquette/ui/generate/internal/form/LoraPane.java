// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.generate.internal.form.FormState.LoraRow;
import dev.maquette.ui.pick.Shown;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;

/** The LoRAs: whether each is used, and how strongly. */
final class LoraPane extends Area {

    private static final int FIELD = 70;
    private static final int SLIDER = 48;

    /** The widgets of a LoRA. */
    private record Line(Area area, LoraTick tick, Amount amount) {
    }

    private final Offers offers;
    private final FormPresenter presenter;
    private final ActionButton add;
    private final Area list;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private List<ModelRecord> shown = List.of();

    LoraPane(Composite parent, Offers offers, FormPresenter presenter) {
        super(parent, 1, 0, 0);
        this.offers = offers;
        this.presenter = presenter;
        Area head = Rows.row(this, 2);
        Rows.name(head, offers.look(), Messages.Form_loras);
        add = new ActionButton(head, offers.look(), ButtonStyle.FLAT, 24).show("add", "").hint(Messages.Form_add);
        add.onPress(this::offer);
        list = Rows.row(this, 1);
        list.rows(4);
        Area.shown(list, false);
    }

    private void offer() {
        Set<String> chosen = Set.copyOf(lines.keySet());
        presenter.state().main()
                .ifPresent(main -> offers.models(add, Fitting.partners(Fitting.LORA, main.base()),
                        model -> !chosen.contains(model.key()), null, null,
                        model -> model.map(Shown::key).ifPresent(presenter::take)));
    }

    /** Returns whether it needs more or less room than before. */
    boolean show(FormState state) {
        List<LoraRow> rows = state.loras();
        List<ModelRecord> models = rows.stream().map(LoraRow::model).toList();
        boolean other = !models.equals(shown);
        if (other) {
            shown = models;
            lines.values().forEach(line -> line.area().dispose());
            lines.clear();
            rows.forEach(row -> lines.put(row.model().key(), line(row)));
            Area.shown(list, !rows.isEmpty());
        }
        for (LoraRow row : rows) {
            Line line = lines.get(row.model().key());
            line.tick().show(row.used(), offers.cover(row.model()));
            line.amount().show(row.strength());
            line.amount().setEnabled(row.used());
        }
        add.setEnabled(state.main().isPresent());
        return other;
    }

    private Line line(LoraRow row) {
        String key = row.model().key();
        String name = row.model().name();
        Area area = Rows.row(list, 4);
        ((GridLayout) area.getLayout()).horizontalSpacing = 4;
        LoraTick tick = new LoraTick(area, offers.look(), name, used -> presenter.use(key, used));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 100;
        tick.setLayoutData(wide);
        Amount amount = new Amount(area, offers.look(), NLS.bind(Messages.Form_weight, name),
                new Amount.Range(-Wish.STRONGEST, Wish.STRONGEST, row.most(), 0.05, 0.01), row.least(), FIELD,
                strength -> presenter.strength(key, strength));
        Rows.width(amount.slider(), SLIDER);
        new ActionButton(area, offers.look(), ButtonStyle.FLAT, 24).show("x", "")
                .hint(NLS.bind(Messages.Form_remove, name)).onPress(() -> presenter.remove(key));
        return new Line(area, tick, amount);
    }

    /** The LoRA's slider and field; null where it is not in the list. */
    Amount amount(String key) {
        return lines.containsKey(key) ? lines.get(key).amount() : null;
    }

    /** The LoRA's check box; null where it is not in the list. */
    LoraTick tick(String key) {
        return lines.containsKey(key) ? lines.get(key).tick() : null;
    }

    ActionButton addButton() {
        return add;
    }
}
