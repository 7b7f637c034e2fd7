// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.ApplyManifest.Entry;
import dev.maquette.api.request.ApplyManifest.State;

/**
 * A model list as its file has it.
 *
 * @param name of the file
 */
record ListText(String name, String json) {

    /** What is to be done comes first. */
    private static final List<State> ORDER = List.of(State.INSTALL, State.UNOBTAINABLE, State.DIFFERENT,
            State.UNPROVEN, State.HERE);

    /** A model as the list has it, as far as it is shown. */
    private record Model(String type, String base, Long fileSize) {
    }

    private record Listing(List<Model> models) {
    }

    static ListText read(Path file) throws LibraryException {
        try {
            return new ListText(file.getFileName().toString(), Files.readString(file));
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, NLS.bind(Messages.List_notRead, file, failure.getMessage()),
                    Messages.List_notReadRemedy, failure);
        }
    }

    /** Puts what is the case to what the list says of each model; both are in the list's order. */
    List<ListedModel> with(List<Entry> entries) {
        List<Model> told = Json.read(json, Listing.class).models();
        List<ListedModel> models = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Model model = told.get(i);
            String kind = Stream.concat(Stream.ofNullable(model.type()).map(word -> new ModelType(word).label()),
                    Stream.ofNullable(model.base()).map(word -> new BaseModel(word).label()))
                    .collect(Collectors.joining(", "));
            models.add(new ListedModel(i, entries.get(i), kind,
                    model.fileSize() == null ? 0 : model.fileSize()));
        }
        models.sort(Comparator.comparing(model -> ORDER.indexOf(model.entry().state())));
        return models;
    }
}
