// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.google.gson.JsonObject;

import dev.maquette.api.neighbour.Field;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.Transaction;
import dev.maquette.registry.model.ModelEntry;

/** How the models of another library name each other: by its keys, which ours need not be. */
final class Bonds {

    private static final String SETTINGS = "default_settings";

    private final Map<String, String> ours = new HashMap<>();
    private final Map<String, Naming> naming = new LinkedHashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(String one, String other) {
    }

    /**
     * What a model names by the other library's keys: all that is needed of it at the end, when there may be very many.
     */
    private record Naming(String vae, String encoder) {
    }

    /** What the other library knows by a key is this model here. */
    void known(Looked looked, String key) {
        if (looked.model().key() != null) {
            ours.put(looked.model().key(), key);
        }
    }

    /** A new record, which may name others. */
    void added(Looked looked, String key) {
        known(looked, key);
        var said = looked.said();
        var named = new Naming(said.settings().get("vae") instanceof String text ? text : null,
                said.text(Field.IMAGE_ENCODER_MODEL_ID));
        if (named.vae != null || named.encoder != null) {
            naming.put(key, named);
        }
    }

    /** Two models belong together; called by the thread that reads. */
    synchronized void related(String one, String other) {
        pairs.add(new Pair(one, other));
    }

    /** How many pairs are here on both sides. */
    synchronized int count() {
        return (int) pairs.stream().filter(this::isHere).count();
    }

    private boolean isHere(Pair pair) {
        var one = ours.get(pair.one);
        var other = ours.get(pair.other);
        return one != null && other != null && !one.equals(other);
    }

    /** Relates models, and lets those that name others name them as they are called here. */
    Optional<Long> store(AdoptLibrary request, String program, OperationContext context) throws RegistryException {
        return context.registry().change(context.actor(), request.operation(), "Relate models (" + program + ")", null,
                transaction -> {
                    for (var key : naming.keySet()) {
                        rename(key, transaction);
                    }
                    relate(transaction);
                });
    }

    private synchronized void relate(Transaction transaction) throws RegistryException {
        for (var pair : pairs) {
            if (isHere(pair) && transaction.has(ours.get(pair.one)) && transaction.has(ours.get(pair.other))) {
                transaction.relate(ours.get(pair.one), ours.get(pair.other));
            }
        }
    }

    private void rename(String key, Transaction transaction) throws RegistryException {
        var vae = naming.get(key).vae;
        var encoder = naming.get(key).encoder;
        boolean named = vae != null && !vae.equals(ours.get(vae))
                || encoder != null && !encoder.equals(ours.get(encoder));
        if (!named || !transaction.has(key)) {
            return;
        }
        var entry = transaction.edit(key);
        if (encoder != null && encoder.equals(entry.getImageEncoderModelId())) {
            entry.setImageEncoderModelId(ours.get(encoder));
        }
        if (vae != null) {
            vae(entry, vae);
        }
    }

    private void vae(ModelEntry entry, String theirs) {
        var settings = EntryJson.value(entry, SETTINGS);
        if (settings == null || !settings.isJsonObject() || !settings.getAsJsonObject().has("vae")
                || !Objects.equals(settings.getAsJsonObject().get("vae").getAsString(), theirs)) {
            return;
        }
        var changed = settings.getAsJsonObject();
        changed.remove("vae");
        if (ours.get(theirs) != null) {
            changed.addProperty("vae", ours.get(theirs));
        }
        var change = new JsonObject();
        change.add(SETTINGS, changed);
        EntryJson.apply(change, entry);
        entry.getOverrides().put(SETTINGS, changed.toString());
    }
}
