// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.Setting;
import dev.maquette.ui.look.ModelIcons;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.pick.ModelPicker;
import dev.maquette.ui.pick.Shown;
import dev.maquette.ui.widgets.DropField;

/** The VAE: one of the same base whose files are there. */
final class VaeEditor extends Editor {

    private static final int ICON = 16;

    private final ModelSite site;
    private final Offer offer;
    private final Setting.Reference reference;
    private final BaseModel base;
    private final Function<Shown, Optional<Image>> covers;
    private final Changing changing;
    private final DropField field;
    private String key;
    private Shown chosen;

    /**
     * @param base of the model that it is for
     * @param covers the cover of a model where it is there yet
     */
    VaeEditor(Composite parent, ModelSite site, Offer offer, Setting.Reference reference, BaseModel base,
            Function<Shown, Optional<Image>> covers, Changing changing) {
        super(parent);
        this.site = site;
        this.offer = offer;
        this.reference = reference;
        this.base = base;
        this.covers = covers;
        this.changing = changing;
        setLayout(new FillLayout());
        field = new DropField(this, site.look(), Words.name(offer.name()), this::choose);
        show(null);
    }

    @Override
    void choose() {
        site.session().library().ifPresent(library -> ModelPicker.open(field, site.look(), library,
                new ModelPicker.Offer(ModelQuery.all().withTypes(Set.of(reference.type().id()))
                        .withBases(Set.of(base.id())).withAvailability(Set.of(Availability.PRESENT)), _ -> true,
                        Messages.Settings_ownVae, key == null ? "" : key),
                covers, site.background(), site.ui(), this::take));
    }

    private void take(Optional<Shown> model) {
        changing.set(offer, model.map(Shown::key).orElse(null));
    }

    @Override
    void show(Object value) {
        key = value instanceof String told ? told : null;
        field.setEnabled(key != null && isAllowed());
        if (key == null) {
            chosen = null;
            field.show(Messages.Settings_ownVae, Token.TEXT, Optional.empty());
        } else if (chosen != null && chosen.key().equals(key)) {
            paintChosen();
        } else {
            site.session().library().ifPresent(library -> look(library, key));
        }
    }

    /** The cover is there, or there is another one. */
    void paintChosen() {
        if (chosen != null && !isDisposed()) {
            field.show(chosen.name(), Token.TEXT, Optional.of(covers.apply(chosen)
                    .orElseGet(() -> site.look().icon(ModelIcons.of(chosen.type()), Token.TEXT2, ICON))));
        }
    }

    private void look(Library library, String wanted) {
        site.background().execute(() -> {
            Optional<Shown> found = find(library, wanted);
            site.ui().execute(() -> found(wanted, found));
        });
    }

    private static Optional<Shown> find(Library library, String wanted) {
        try {
            return library.model(wanted).map(model -> Shown.of(model, Availability.PRESENT));
        } catch (LibraryException failure) {
            ILog.of(VaeEditor.class).warn("The VAE of a model cannot be read: " + wanted, failure);
            return Optional.empty();
        }
    }

    private void found(String wanted, Optional<Shown> model) {
        if (isDisposed() || !wanted.equals(key)) {
            return;
        }
        chosen = model.orElse(null);
        if (chosen == null) {
            field.show(Messages.Settings_goneVae, Token.WARN, Optional.empty());
        } else {
            paintChosen();
        }
    }

    @Override
    void forget() {
        // nothing is kept here
    }

    @Override
    Object suggestion() {
        return null;
    }
}
