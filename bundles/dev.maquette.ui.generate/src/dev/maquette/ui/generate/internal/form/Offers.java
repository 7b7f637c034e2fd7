// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import dev.maquette.api.generate.Device;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.Setting;
import dev.maquette.api.model.SettingsKind;
import dev.maquette.ui.cover.Covers;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.model.Schedulers;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.pick.ModelPicker;
import dev.maquette.ui.pick.Shown;
import dev.maquette.ui.pick.WordPicker;

/** Lists to choose from: models with their covers, schedulers, devices. */
final class Offers {

    private static final int COVER = 64;
    private static final int MOST_COVERS = 200;

    private final Look look;
    private final Surroundings surroundings;
    private final Covers covers;
    private Optional<Runnable> list = Optional.empty();

    /** @param loaded told when there are more covers than before */
    Offers(Look look, Surroundings surroundings, Runnable loaded) {
        this.look = look;
        this.surroundings = surroundings;
        covers = new Covers(surroundings.session(), look.display(), COVER, MOST_COVERS, surroundings.background(),
                surroundings.display(), () -> {
                    list.ifPresent(Runnable::run);
                    loaded.run();
                });
    }

    Look look() {
        return look;
    }

    /** The cover of a model where it is there yet. */
    Optional<Image> cover(ModelRecord model) {
        return covers.of(model.key(), model.version());
    }

    /**
     * Offers models below a control.
     *
     * @param none what to say for none, or null when one must be chosen
     * @param marked key of the model that is chosen now, or null
     */
    void models(Control anchor, ModelQuery query, Predicate<Shown> fits, String none, String marked,
            Consumer<Optional<Shown>> chosen) {
        list = surroundings.session().library().map(library -> ModelPicker.open(anchor, look, library,
                new ModelPicker.Offer(query, fits, none, marked == null ? "" : marked),
                shown -> covers.of(shown.key(), shown.version()), surroundings.background(), surroundings.display(),
                chosen));
    }

    void schedulers(Control anchor, String now, Consumer<String> chosen) {
        List<String> names = SettingsKind.MAIN.setting("scheduler")
                .map(setting -> setting instanceof Setting.Word word ? word.words() : List.<String>of())
                .orElse(List.of());
        WordPicker.open(anchor, look, Messages.Form_scheduler, names, Schedulers::label, now, chosen);
    }

    /** Offers what works; an empty word is the best of them. */
    void devices(Control anchor, List<Device> usable, String now, Consumer<String> chosen) {
        List<String> ids = new ArrayList<>(List.of(""));
        usable.forEach(device -> ids.add(device.id()));
        WordPicker.open(anchor, look, Messages.Form_device, ids, id -> offered(usable, id), now == null ? "" : now,
                id -> chosen.accept(id.isEmpty() ? null : id));
    }

    /** What is below the field: no id is the best that works, whichever that is. */
    private static String offered(List<Device> usable, String id) {
        return id.isEmpty() && !usable.isEmpty() ? NLS.bind(Messages.Form_automaticOn, usable.getFirst().name())
                : device(usable, id);
    }

    /** What a device is called; no id is the best that works. */
    static String device(List<Device> usable, String id) {
        if (id == null || id.isEmpty()) {
            return usable.isEmpty() ? Messages.Form_automatic : usable.getFirst().name();
        }
        return usable.stream().filter(device -> device.id().equals(id)).map(Device::name).findFirst().orElse(id);
    }

    void close() {
        covers.close();
    }
}
