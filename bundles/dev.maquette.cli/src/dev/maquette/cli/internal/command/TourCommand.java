// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.identify.Identification;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.InstallModel;
import picocli.CommandLine.Command;

/** Shows what Maquette does on the bundled sample, in a library of its own. */
@Command(name = "tour", description = "Shows what Maquette does: installs a bundled sample into a library of its own, "
        + "identifies it, draws with it, and tells what happened.")
final class TourCommand implements Callable<Integer> {

    private static final String PICTURE = "red-circle.png";
    private static final String PROMPT = "a large red circle on a white background";
    private static final long SEED = 1;
    private static final String SAMPLE = "sample:tiny-sd-onnx";

    private final Session session;

    TourCommand(Session session) {
        this.session = session;
    }

    /**
     * A step, as JSON tells it.
     *
     * @param step {@code library}, {@code install}, {@code identify} or {@code generate}
     * @param done whether something was made, rather than found from an earlier tour
     */
    record Step(String step, boolean done, String location, ModelRecord model, Identification identification) {
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var location = location();
        session.output().remark("Welcome. This tour needs no network and no screen.\n");
        var library = library(location);
        var model = sample(library);
        identify(library, model);
        list(library);
        draw(model, Path.of(location));
        session.output().remark(farewell(location));
        return ExitCode.OK;
    }

    private URI location() throws UsageException {
        var chosen = session.options().library();
        var terminal = session.terminal();
        return chosen == null
                ? TourFolder.of(System.getProperty("os.name"), terminal.home(), terminal.environment()).toUri()
                : session.location(chosen);
    }

    private Library library(URI location) throws LibraryException {
        var made = false;
        if (isEmpty(Path.of(location))) {
            session.libraries().create(Path.of(location), "Tour");
            made = true;
        }
        var library = session.library(location);
        tell(new Step("library", made, Path.of(location).toString(), null, null), "1. A library",
                (made ? "Made a library of its own for this tour in\n   "
                        : "The library of an earlier tour is still in\n   ")
                        + Path.of(location) + "\n   Your own library is not touched.");
        return library;
    }

    private static boolean isEmpty(Path folder) throws LibraryException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new LibraryException(Problem.IO, "The folder " + folder + " cannot be read: " + e.getMessage(),
                    "Check its permissions, or choose another with --library.", e);
        }
    }

    private ModelRecord sample(Library library) throws LibraryException, UsageException {
        var earlier = installed(library);
        var model = earlier.isPresent() ? earlier.get()
                : session.run(new InstallModel(SAMPLE, false, ModelChanges.none(), false)).model();
        tell(new Step("install", earlier.isEmpty(), library.path(model).toString(), model, null), "2. A model",
                (earlier.isEmpty() ? "Installed the sample " : "The sample is there already: ")
                        + ModelText.inShort(model) + ". Its files are in\n   " + library.path(model));
        return model;
    }

    private static Optional<ModelRecord> installed(Library library) throws LibraryException {
        for (var summary : library.models(ModelQuery.all().withFormats(Set.of("onnx"))).items()) {
            var model = library.model(summary.key());
            if (model.filter(record -> SAMPLE.equals(record.source())).isPresent()) {
                return model;
            }
        }
        return Optional.empty();
    }

    private void identify(Library library, ModelRecord model) {
        var path = library.path(model);
        var found = session.identifier().identify(path, Map.of(), session.monitor());
        var text = new IdentificationText(session.style());
        tell(new Step("identify", true, path.toString(), null, found), "3. What it is, and why",
                "Maquette read the headers, never the weights, and says: " + text.summary(found) + ".\n"
                        + String.join("\n", text.evidence(found.evidence()).stream().map(line -> " " + line).toList()));
    }

    private void list(Library library) {
        if (session.json()) {
            return;
        }
        session.output().remark(session.style().bold("4. The list"));
        session.output().list(library.models(ModelQuery.all()).items(), ModelListCommand.table(), model -> model);
        session.output().remark("");
    }

    private void draw(ModelRecord model, Path folder) throws LibraryException, UsageException {
        var picture = folder.resolve(PICTURE);
        boolean earlier = Files.exists(picture);
        if (!earlier) {
            var settings =
                    new ImageSettings.Builder(PROMPT).steps(20).cfgScale(4.0).scheduler("ddim").seed(SEED).build();
            session.run(new GenerateImages(model.key(), settings, picture.toString(), null), _ -> {
                // there is one, and its place is known
            });
        }
        tell(new Step("generate", !earlier, picture.toString(), model, null), "5. A picture",
                (earlier ? "The picture of an earlier tour is still there:" : "Drew \"" + PROMPT + "\" with it:")
                        + "\n   " + picture);
    }

    private void tell(Step step, String heading, String text) {
        session.output().result(step, () -> session.style().bold(heading) + "\n   " + text + "\n");
    }

    private String farewell(URI location) {
        var folder = Path.of(location).toString();
        var quoted = folder.contains(" ") ? "\"" + folder + "\"" : folder;
        return String.join("\n", List.of(session.style().bold("What next"),
                "   maquette --library " + quoted + " models show tiny-sd-onnx   everything about the model",
                "   maquette --library " + quoted
                        + " generate --model tiny-sd-onnx --prompt \"a large blue star on a black background\" -o star.png",
                "   maquette identify --explain FILE    what a file of yours is",
                "   maquette models install FILE        take it into your own library",
                "   maquette help                       all commands",
                "All that this tour made is in one folder. Delete it when you like: " + folder));
    }
}
