// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.Optional;
import java.util.function.DoubleConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.model.Schedulers;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.CheckBox;
import dev.maquette.ui.widgets.DropField;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.NumberField;
import dev.maquette.ui.widgets.TextField;

/** How the picture comes about: scheduler, steps, scale, size and seed. */
final class SamplingPane extends Area {

    private static final int SIDE = 84;
    private static final long SEEDS = 1L << 32;
    private static final int DIGITS = 12;
    private static final int HEIGHT = 28;

    private final Look look;
    private final FormPresenter presenter;
    private final DropField scheduler;
    private final Amount steps;
    private final Amount cfg;
    private final NumberField width;
    private final NumberField height;
    private final TextField seed;
    private final CheckBox random;
    private boolean showing;

    SamplingPane(Composite parent, Offers offers, FormPresenter presenter) {
        super(parent, 1, 0, 0);
        this.look = offers.look();
        this.presenter = presenter;
        rows(8);
        Area row = named(Messages.Form_scheduler, 2);
        scheduler = Area.wide(new DropField(row, look, Messages.Form_scheduler, () -> choose(offers)));
        steps = new Amount(named(Messages.Form_steps, 3), look, Messages.Form_steps,
                new Amount.Range(1, 500, 100, 1, 1), Rows.FIELD,
                number -> presenter.change(s -> s.steps((int) number)));
        cfg = new Amount(named(Messages.Form_cfg, 3), look, Messages.Form_cfg, new Amount.Range(1, 200, 20, 0.5, 0.1),
                Rows.FIELD, number -> presenter.change(s -> s.cfgScale(number)));
        Area size = named(Messages.Form_size, 5);
        width = side(size, Messages.Form_width,
                number -> presenter.change(s -> s.size((int) number, now().height())));
        Label times = Rows.width(Rows.name(size, look, "\u00D7"), 10);
        times.setAlignment(SWT.CENTER);
        height = side(size, Messages.Form_height,
                number -> presenter.change(s -> s.size(now().width(), (int) number)));
        new ActionButton(size, look, ButtonStyle.FLAT).show("swap", "").hint(Messages.Form_swap)
                .onPress(presenter::swap);
        Area seeds = named(Messages.Form_seed, 4);
        seed = new TextField(seeds, look, FieldStyle.LINE);
        Rows.describe(seed, Messages.Form_seed);
        seed.text().setTextLimit(DIGITS);
        seed.text().addListener(SWT.Modify, e -> typed());
        seed.text().addListener(SWT.FocusOut, e -> settle());
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 110;
        wide.heightHint = HEIGHT;
        seed.setLayoutData(wide);
        new ActionButton(seeds, look, ButtonStyle.FLAT).show("dice", "").hint(Messages.Form_dice)
                .onPress(presenter::dice);
        random = new CheckBox(seeds, look, Messages.Form_random, true, presenter::random);
    }

    private Optional<Long> told() {
        String digits = seed.text().getText().strip();
        return digits.matches("\\d{1,10}") && Long.parseLong(digits) < SEEDS ? Optional.of(Long.parseLong(digits))
                : Optional.empty();
    }

    /** Whether what is being typed is no seed. */
    private boolean wrong() {
        return seed.text().isFocusControl() && told().isEmpty();
    }

    /** Who types a seed wants that one. */
    private void typed() {
        seed.mark(!showing && told().isEmpty());
        if (!showing) {
            told().ifPresent(presenter::seed);
        }
    }

    /** What is no seed gives way to the last that was one. */
    private void settle() {
        if (told().isEmpty()) {
            showing = true;
            seed.replace(now().seed().toString());
            showing = false;
        }
    }

    private ImageSettings now() {
        return presenter.state().wish().settings();
    }

    private Area named(String name, int columns) {
        Area row = Rows.row(this, columns);
        Rows.before(row, look, name);
        return row;
    }

    private NumberField side(Area row, String name, DoubleConsumer set) {
        return Rows.width(new NumberField(row, look, name, 64, 4096, 8, number -> number % 8 == 0,
                typed -> typed.ifPresent(set)), SIDE);
    }

    private void choose(Offers offers) {
        offers.schedulers(scheduler, now().scheduler(), name -> presenter.change(s -> s.scheduler(name)));
    }

    void show(FormState state) {
        ImageSettings settings = state.wish().settings();
        scheduler.show(Schedulers.label(settings.scheduler()), Token.TEXT, Optional.empty());
        steps.show(settings.steps());
        cfg.show(settings.cfgScale());
        show(width, settings.width());
        show(height, settings.height());
        if (told().filter(settings.seed()::equals).isEmpty() && !wrong()) {
            showing = true;
            seed.replace(settings.seed().toString());
            showing = false;
        }
        random.show(state.wish().random());
    }

    private static void show(NumberField field, double value) {
        if (!field.isWrong()) {
            field.show(value);
        }
    }

    DropField scheduler() {
        return scheduler;
    }

    Amount steps() {
        return steps;
    }

    Amount cfg() {
        return cfg;
    }

    NumberField widthField() {
        return width;
    }

    TextField seed() {
        return seed;
    }

    CheckBox random() {
        return random;
    }
}
