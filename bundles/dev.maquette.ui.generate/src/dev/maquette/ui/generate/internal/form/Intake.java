// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.generate.internal.form.Enquiries.Sized;
import dev.maquette.ui.session.Notice;

/** What becomes of a wish when a model is taken into it. */
sealed interface Intake {

    /** It is part of it now. */
    record Taken(Wish next) implements Intake {
    }

    /** It cannot be. */
    record Refused(Notice why) implements Intake {
    }

    /**
     * Takes a model as what it is: the main one, one more LoRA, the VAE.
     *
     * @param main the main model by now
     */
    static Intake of(Wish wish, Sized model, Optional<ModelRecord> main) {
        ModelRecord record = model.model();
        return switch (record.type().id()) {
        case Fitting.MAIN -> Fitting.runs(record)
                ? new Taken(wish.withModel(record.key()).withDefaults(record.defaultSettings(), model.side(),
                        main.filter(now -> isSibling(now, record)).isEmpty()))
                : refused(NLS.bind(Messages.Form_notRun, record.name()), Messages.Form_notRunText);
        case Fitting.LORA -> fitting(record, main, withLora(wish, record));
        case Fitting.VAE -> fitting(record, main, wish.with(s -> s.vae(record.key())));
        default -> refused(NLS.bind(Messages.Form_noPart, record.name()), Messages.Form_noPartText);
        };
    }

    /** Another one of the same base, with which one goes on as before. */
    private static boolean isSibling(ModelRecord now, ModelRecord next) {
        return now.base().equals(next.base()) && !now.key().equals(next.key());
    }

    private static Intake fitting(ModelRecord model, Optional<ModelRecord> main, Wish next) {
        return main.filter(chosen -> Fitting.goesWith(chosen, model)).isPresent() ? new Taken(next)
                : refused(NLS.bind(Messages.Form_unfit, model.name(), model.base().label()), Messages.Form_unfitText);
    }

    private static Intake refused(String what, String remedy) {
        return new Refused(Notice.of(Notice.Kind.INFO, what, remedy));
    }

    /** One that is in the list already keeps its strength and is used again. */
    private static Wish withLora(Wish wish, ModelRecord lora) {
        boolean listed = wish.settings().loras().stream().anyMatch(each -> each.model().equals(lora.key()));
        return (listed ? wish : wish.withLora(lora.key(), usual(lora))).using(lora.key(), true);
    }

    private static double usual(ModelRecord lora) {
        DefaultSettings settings = lora.defaultSettings();
        double weight = settings == null || settings.weight() == null ? Wish.LORA : settings.weight();
        return Math.clamp(weight, -Wish.STRONGEST, Wish.STRONGEST);
    }
}
