// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.convert;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.install.Delivery;
import dev.maquette.api.json.Json;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelKind;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelType;
import dev.maquette.core.internal.install.NewEntry;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.model.ModelEntry;

/** The record of a model that was made from another one. */
record Offspring(ModelRecord old, ConversionTarget target, Place place, Identification identification) {

    /** What both are, whatever their format. */
    static final Set<String> SAME = Set.of("type", "base", "variant", "prediction_type");

    /** What the user knows of a model, which is not in its files. */
    private static final Set<String> KNOWN = Set.of("description", "trigger_phrases", "default_settings", "cover_image",
            "source_url", "tags", "notes", "license");

    /**
     * Layouts of weights that are the same in safetensors as in a file of PyTorch; the others name the kind of file.
     */
    private static final Set<String> FILES = Set.of("checkpoint", "lycoris", "omi", "embedding_file",
            "bnb_quantized_int8b", "bnb_quantized_nf4b", "unknown");

    ModelEntry entry(Path made, LibraryFolder folder) {
        var origin = new Delivery(made, folder.resolve(old.path()).toString(), "path");
        var entry = NewEntry.of(place.key(), folder.spell(made), origin, identification);
        entry.setManaged(place.managed());
        var json = JsonParser.parseString(Json.write(old)).getAsJsonObject();
        EntryJson.apply(only(json, KNOWN), entry);
        EntryJson.apply(only(json, SAME.stream().filter(field -> isOpen(field, entry)).collect(Collectors.toSet())),
                entry);
        if (old.overrides() != null) {
            old.overrides().entrySet().stream().filter(decided -> !decided.getKey().equals("format"))
                    .forEach(decided -> entry.getOverrides().put(decided.getKey(), decided.getValue()));
        }
        if (identification.status() == Status.UNKNOWN) {
            entry.setFormat(format(target, old.format()));
        }
        entry.setName(place.name());
        return entry;
    }

    /**
     * What it was made to be, where no rule knows models of that size.
     *
     * @param old what it was before
     */
    static String format(ConversionTarget target, ModelFormat old) {
        return switch (target) {
        case ONNX -> "onnx";
        case DIFFUSERS -> "diffusers";
        case SAFETENSORS -> FILES.contains(old.id()) ? old.id() : "checkpoint";
        };
    }

    private boolean isOpen(String field, ModelEntry entry) {
        return identification.status() == Status.UNKNOWN || EntryJson.value(entry, field) == null;
    }

    private static JsonObject only(JsonObject json, Set<String> fields) {
        var some = new JsonObject();
        fields.stream().filter(field -> json.has(field) && !json.get(field).isJsonNull())
                .forEach(field -> some.add(field, json.get(field)));
        return some;
    }

    /** Two of which a picture takes only one are not related. */
    boolean goesWithOld(ModelEntry entry) {
        return new ModelKind(new ModelType(entry.getType()), new BaseModel(entry.getBase()))
                .objection(ModelKind.of(old)).isEmpty();
    }
}
