// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Refiner;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.pick.Shown;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.DropField;

/** What few change: layers of the text encoder, rescaling, the refiner. */
final class MorePane {

    private static final int MOST_LAYERS = 30;
    private static final int SOME_LAYERS = 4;

    private final Look look;
    private final Offers offers;
    private final FormPresenter presenter;
    private final Fold fold;
    private final Amount clipSkip;
    private final Amount rescale;
    private final Area refining;
    private final DropField refiner;
    private final Amount from;

    MorePane(Composite parent, Offers offers, FormPresenter presenter, Runnable folded) {
        this.look = offers.look();
        this.offers = offers;
        this.presenter = presenter;
        fold = new Fold(parent, look, Messages.Form_more, folded);
        clipSkip = new Amount(named(fold.body(), Messages.Form_clipSkip, 3), look, Messages.Form_clipSkip,
                new Amount.Range(0, MOST_LAYERS, SOME_LAYERS, 1, 1), Rows.FIELD,
                number -> presenter.change(s -> s.clipSkip((int) number)));
        rescale = new Amount(named(fold.body(), Messages.Form_rescale, 3), look, Messages.Form_rescale,
                new Amount.Range(0, 0.99, 0.99, 0.05, 0.01), Rows.FIELD,
                number -> presenter.change(s -> s.cfgRescale(number)));
        refining = Rows.row(fold.body(), 1);
        refining.rows(8);
        refiner = Area.wide(new DropField(named(refining, Messages.Form_refiner, 2), look, Messages.Form_refiner,
                this::choose));
        from = new Amount(named(refining, Messages.Form_from, 3), look, Messages.Form_from,
                new Amount.Range(0.01, 0.99, 0.99, 0.05, 0.01), Rows.FIELD, this::from);
    }

    private Area named(Area parent, String name, int columns) {
        Area row = Rows.row(parent, columns);
        Rows.before(row, look, name);
        return row;
    }

    private Optional<Refiner> now() {
        return Optional.ofNullable(presenter.state().wish().settings().refiner());
    }

    private void choose() {
        offers.models(refiner, Fitting.refiners(), _ -> true, Messages.Form_noRefiner,
                now().map(Refiner::model).orElse(null), this::take);
    }

    private void take(Optional<Shown> model) {
        double share = now().map(Refiner::from).orElse(Wish.REFINER_FROM);
        Refiner next = model.map(chosen -> new Refiner(chosen.key(), share)).orElse(null);
        presenter.change(s -> s.refiner(next));
    }

    private void from(double share) {
        now().ifPresent(chosen -> presenter.change(s -> s.refiner(new Refiner(chosen.model(), share))));
    }

    /** Returns whether it needs more or less room than before. */
    boolean show(FormState state) {
        ImageSettings settings = state.wish().settings();
        clipSkip.show(settings.clipSkip());
        rescale.show(settings.cfgRescale());
        Optional<ModelRecord> chosen = state.refiner();
        refiner.show(chosen.map(ModelRecord::name).orElse(Messages.Form_noRefiner),
                chosen.isPresent() ? Token.TEXT : Token.TEXT2, chosen.flatMap(offers::cover));
        from.show(Optional.ofNullable(settings.refiner()).map(Refiner::from).orElse(Wish.REFINER_FROM));
        from.setEnabled(chosen.isPresent());
        boolean refined = state.main().filter(Fitting::isRefined).isPresent();
        boolean other = refined != refining.getVisible();
        Area.shown(refining, refined);
        return other;
    }

    Fold fold() {
        return fold;
    }

    Amount rescale() {
        return rescale;
    }

    DropField refiner() {
        return refiner;
    }
}
