// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.details;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.ui.generate.internal.picture.CoverChange;
import dev.maquette.ui.generate.internal.picture.PictureFiles;
import dev.maquette.ui.generate.internal.studio.Studio;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;

/** Finds out what the models of a picture are called, and does what is wanted with it. Display's thread only. */
final class DetailsPresenter implements Studio.Listener {

    /** What it decides for. */
    interface Screen {

        void show(DetailsState state);

        void tell(Notice notice);
    }

    private final Studio studio;
    private final Surroundings surroundings;
    private final Screen screen;
    private final List<Registration> registrations;
    private final Map<String, String> names = new HashMap<>();
    private Optional<Drawing> picture = Optional.empty();

    DetailsPresenter(Studio studio, Surroundings surroundings, Screen screen) {
        this.studio = studio;
        this.surroundings = surroundings;
        this.screen = screen;
        registrations = List.of(studio.subscribe(this),
                surroundings.session().onState(_ -> surroundings.display().execute(this::startAgain)),
                surroundings.session().onChange(_ -> surroundings.display().execute(this::askAgain)));
        show();
    }

    /** In another library models are called otherwise, or are not there. */
    private void startAgain() {
        names.clear();
        askAgain();
    }

    /** A model may have another name, be gone, or be there again. */
    private void askAgain() {
        show();
        picture.map(DetailsPresenter::keys).ifPresent(this::ask);
    }

    @Override
    public void selected(Optional<Drawing> selected) {
        picture = selected;
        show();
        selected.map(DetailsPresenter::keys).filter(keys -> !names.keySet().containsAll(keys)).ifPresent(this::ask);
    }

    private static List<String> keys(Drawing drawing) {
        var keys = new ArrayList<String>();
        add(keys, drawing.model());
        if (drawing.settings() != null) {
            drawing.settings().loras().forEach(lora -> add(keys, lora.model()));
            add(keys, drawing.settings().vae());
            add(keys, drawing.settings().refiner() == null ? null : drawing.settings().refiner().model());
        }
        return keys;
    }

    private static void add(List<String> keys, String key) {
        if (key != null) {
            keys.add(key);
        }
    }

    private void ask(List<String> keys) {
        surroundings.session().library().ifPresent(library -> surroundings.background().execute(() -> {
            try {
                var found = named(library, keys);
                surroundings.display().execute(() -> named(library, keys, found));
            } catch (LibraryException failure) {
                surroundings.display().execute(() -> screen.tell(
                        Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy())));
            }
        }));
    }

    private void named(Library library, List<String> keys, Map<String, String> found) {
        if (surroundings.session().library().filter(library::equals).isPresent()) {
            names.keySet().removeAll(keys);
            names.putAll(found);
            show();
        }
    }

    private static Map<String, String> named(Library library, List<String> keys) throws LibraryException {
        var found = new HashMap<String, String>();
        library.records(keys).forEach(model -> found.put(model.key(), model.name()));
        return found;
    }

    private void show() {
        screen.show(new DetailsState(picture, names));
    }

    void use() {
        picture.ifPresent(studio::use);
    }

    /** Puts a copy, with all that is in the file, somewhere; what was there is replaced, since the dialog has asked. */
    void saveAs(Path target) {
        picture.ifPresent(drawing -> surroundings.session().operations().start(Messages.Save_job, _ -> {
            byte[] png = new PictureFiles(surroundings.session()).read(drawing.path());
            try {
                return Files.write(target, png);
            } catch (IOException failure) {
                throw new LibraryException(Problem.IO,
                        NLS.bind(Messages.Save_failed, target, failure.getMessage()), Messages.Save_failedRemedy,
                        failure);
            }
        }, copy -> tell(Notice.of(Notice.Kind.DONE, NLS.bind(Messages.Save_done, copy), "")),
                failure -> tell(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()))));
    }

    /** The model that drew it has it as its cover. */
    void setCover() {
        picture.filter(drawing -> drawing.model() != null)
                .ifPresent(drawing -> new CoverChange(surroundings.session()).start(drawing.model(),
                        drawing.modelName(), drawing.path(), this::tell));
    }

    private void tell(Notice notice) {
        surroundings.display().execute(() -> screen.tell(notice));
    }

    void close() {
        registrations.forEach(Registration::end);
    }
}
