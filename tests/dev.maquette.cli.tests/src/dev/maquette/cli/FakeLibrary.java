// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.json.Json;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Change;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Subscription;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.UndoChange;

/** A library in memory that notes what it was asked to do. */
public final class FakeLibrary implements Library {

    private final Path folder;
    private final Map<String, ModelRecord> models = new LinkedHashMap<>();
    final List<Request<?>> requests = new ArrayList<>();
    boolean closed;

    public FakeLibrary(Path folder) {
        this.folder = folder;
    }

    /** Adds a model; the fields are JSON members. */
    public ModelRecord add(String key, String name, String fields) {
        var model = Json.read("""
                {"key":"%s","name":"%s","path":"%s/%s.safetensors","file_size":4900000,"type":"main","base":"sd-1",
                 "format":"checkpoint","rating":0,"managed":true,"version":1,"tags":[],
                 "created_at":"2026-01-02T03:04:05Z","updated_at":"2026-01-02T03:04:05Z"%s}
                """.formatted(key, name, key, name, fields.isEmpty() ? "" : "," + fields), ModelRecord.class);
        models.put(key, model);
        return model;
    }

    @Override
    public LibraryInfo info() {
        return new LibraryInfo("fake", location(), folder.resolve("models"));
    }

    private URI location() {
        return folder.toUri();
    }

    @Override
    public Models models(ModelQuery query) {
        var items = models.values().stream() //
                .filter(model -> query.text().isEmpty() || model.name().contains(query.text()))
                .filter(model -> query.types().isEmpty() || query.types().contains(model.type().id()))
                .map(FakeLibrary::summary).toList();
        return new Models(items, items.size(), items.stream().mapToLong(ModelSummary::fileSize).sum(), Map.of());
    }

    private static ModelSummary summary(ModelRecord model) {
        return new ModelSummary(model.key(), model.name(), model.type(), model.base(), model.format(), model.variant(),
                model.description(), model.path(), model.fileSize(), model.rating(), model.favourite(),
                model.createdAt(), model.updatedAt(), model.version());
    }

    @Override
    public Optional<ModelRecord> model(String key) {
        return Optional.ofNullable(models.get(key));
    }

    @Override
    public Path path(ModelRecord model) {
        return info().modelsFolder().resolve(model.path());
    }

    @Override
    public List<Change> history(String key, int limit) {
        return models.values().stream().filter(model -> key == null || model.key().equals(key)).limit(limit)
                .map(model -> new Change(7, 7, Instant.EPOCH, new Actor("ann"), "Install " + model.name(),
                        "models.install", model.key(), null, model, null))
                .toList();
    }

    @Override
    public Subscription subscribe(Consumer<LibraryEvent> listener) {
        throw new UnsupportedOperationException("The command line does not wait for events");
    }

    @Override
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor) throws LibraryException {
        requests.add(request);
        @SuppressWarnings("unchecked")
        var outcome = (O) outcome(request);
        return outcome;
    }

    private Record outcome(Request<?> request) throws LibraryException {
        return switch (request) {
        case InstallModel install -> install(install);
        case EditModel edit -> new EditModel.Edited(edit(edit), 8L);
        case RemoveModels remove -> remove(remove);
        case UndoChange undo -> new UndoChange.Undone(undo.batch() + 1, "Install x", Set.of());
        default -> throw new UnsupportedOperationException(request.operation());
        };
    }

    private InstallModel.Installed install(InstallModel install) throws LibraryException {
        if (install.source().contains("bad")) {
            throw new LibraryException(Problem.BROKEN_MODEL, install.source() + " is cut off.", "Fetch it again.");
        }
        var name = install.overrides().fields().getOrDefault("name", "fresh").toString();
        var model = add("new-key-" + models.size(), name, "\"source\":" + Json.write(install.source()));
        if (install.dryRun()) {
            models.remove(model.key());
        }
        var files = install.dryRun() && install.source().startsWith("https://")
                ? List.of(new PlannedFile("fresh.safetensors", 4_900_000), new PlannedFile("config.json", -1))
                : List.<PlannedFile>of();
        return new InstallModel.Installed(model, FakeIdentifier.identified(install.source()), files);
    }

    private ModelRecord edit(EditModel edit) {
        @SuppressWarnings("unchecked")
        Map<String, Object> fields = Json.read(Json.write(models.get(edit.key())), Map.class);
        fields.putAll(edit.changes().fields());
        var edited = Json.read(Json.write(fields), ModelRecord.class);
        models.put(edit.key(), edited);
        return edited;
    }

    private RemoveModels.Removed remove(RemoveModels remove) {
        if (!remove.dryRun()) {
            models.keySet().removeAll(remove.keys());
        }
        return new RemoveModels.Removed(remove.keys(), List.of(), 4_900_000, List.of());
    }

    @Override
    public void close() {
        closed = true;
    }
}
