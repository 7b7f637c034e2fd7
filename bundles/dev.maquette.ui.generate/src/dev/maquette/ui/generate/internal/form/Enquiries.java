// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.generate.Device;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.UnreachableLibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.EstimateMemory;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.SurveyDevices;
import dev.maquette.ui.part.Surroundings;

/** What the form asks the library in the background. Belongs to the display's thread. */
final class Enquiries {

    /**
     * A model.
     *
     * @param side of the pictures that it was made for
     */
    record Sized(ModelRecord model, int side) {
    }

    private record Look(Library library, Set<String> keys) {
    }

    private record Estimate(Library library, GenerateImages images) {
    }

    private final Surroundings surroundings;
    private final Latest<Look, Optional<Scene>> looking;
    private final Latest<Library, Optional<List<Device>>> surveying;
    private final Latest<Estimate, Fit> estimating;

    Enquiries(Surroundings surroundings, Consumer<Scene> found, Consumer<List<Device>> surveyed,
            Consumer<Fit> estimated) {
        this.surroundings = surroundings;
        looking = new Latest<>(surroundings, Enquiries::look, scene -> scene.ifPresent(found));
        surveying = new Latest<>(surroundings, Enquiries::devices, all -> all.ifPresent(surveyed));
        estimating = new Latest<>(surroundings, Enquiries::fit, estimated);
    }

    /** Asks which of these models are there. */
    void look(Library library, Set<String> keys) {
        looking.ask(new Look(library, keys));
    }

    /** Asks on what can be drawn. */
    void survey(Library library) {
        surveying.ask(library);
    }

    /** Asks whether there is memory for this. */
    void estimate(Library library, GenerateImages images) {
        estimating.ask(new Estimate(library, images));
    }

    /** Whether two drawings may need different amounts of memory. */
    static boolean matters(GenerateImages one, GenerateImages other) {
        return !memory(one).equals(memory(other));
    }

    /** What is not drawn yet needs as much whatever it is of. */
    private static GenerateImages memory(GenerateImages of) {
        var s = of.settings();
        return new GenerateImages(of.model(), new Wish(null, null, false, Set.of(), s).prompt("").with(all -> all
                .negativePrompt("").seed(0L).steps(1).scheduler(Wish.SCHEDULER).cfgRescale(0d).clipSkip(0).count(1)
                .cfgScale(s.cfgScale() > 1 ? 2d : 1d)).settings(), null, of.device());
    }

    private static Optional<Scene> look(Look look) {
        try {
            return Optional.of(Scene.of(look.library(), look.keys()));
        } catch (LibraryException failure) {
            ILog.of(Enquiries.class).warn("Which models can draw cannot be told", failure);
            return Optional.empty();
        } catch (UnreachableLibraryException _) { // the session has told it, and asks again
            return Optional.empty();
        }
    }

    private static Optional<List<Device>> devices(Library library) {
        try {
            return Optional.of(library.run(new SurveyDevices(), Actor.localUser(), new NullProgressMonitor()).all());
        } catch (LibraryException failure) {
            ILog.of(Enquiries.class).warn("On what can be drawn cannot be told", failure);
            return Optional.empty();
        }
    }

    private static Fit fit(Estimate of) {
        try {
            return Fit.of(of.library().run(
                    new EstimateMemory(of.images().model(), of.images().settings(), of.images().device()),
                    Actor.localUser(), new NullProgressMonitor()));
        } catch (LibraryException failure) {
            return Fit.refused(failure);
        }
    }

    /** Reads the record of a model, and takes nothing where there is none. */
    void open(Library library, String key, Consumer<Optional<Sized>> opened, Consumer<LibraryException> failed) {
        surroundings.background().execute(() -> {
            try {
                Optional<Sized> model = library.model(key)
                        .map(found -> new Sized(found, library.info().remote() ? NativeSize.usual(found)
                                : NativeSize.of(found, library.path(found))));
                surroundings.display().execute(() -> opened.accept(model));
            } catch (LibraryException failure) {
                surroundings.display().execute(() -> failed.accept(failure));
            }
        });
    }

    /** Finds the model whose file or folder this is. */
    void find(Library library, Path file, Consumer<Optional<String>> found) {
        surroundings.background().execute(() -> {
            Path models = library.info().modelsFolder();
            Optional<String> key = library.models(ModelQuery.all()).items().stream()
                    .filter(model -> models.resolve(model.path()).equals(file)).map(ModelSummary::key).findFirst();
            surroundings.display().execute(() -> found.accept(key));
        });
    }
}
