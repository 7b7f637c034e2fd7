// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.maquette.registry.ConflictException;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.Relations;
import dev.maquette.registry.Transaction;
import dev.maquette.registry.model.ModelEntry;
import dev.maquette.registry.spi.Edit;
import dev.maquette.registry.spi.RegistryStore;

/** The entries that one change touches: how they were and how they shall be. Used by one thread. */
final class EntryEdits implements Transaction {

    /** @param stored the entry as it is stored, or null; @param wanted the entry as it shall be, or null */
    private record Touched(String json, ModelEntry stored, ModelEntry wanted) {

        Touched wanting(ModelEntry entry) {
            return new Touched(json, stored, entry);
        }
    }

    private final RegistryStore store;
    private final Map<String, Touched> touched = new LinkedHashMap<>();
    private final Set<String> mentioned = new HashSet<>();
    private final WantedRelations relations = new WantedRelations();

    EntryEdits(RegistryStore store) {
        this.store = store;
    }

    @Override
    public ModelEntry edit(String key) throws RegistryException {
        var entry = touch(key);
        if (entry.wanted == null) {
            throw new ConflictException("There is no model " + key + " any more; somebody removed it.");
        }
        return entry.wanted;
    }

    @Override
    public void add(ModelEntry entry) throws RegistryException {
        var before = touch(entry.getKey());
        if (before.wanted != null) {
            throw new ConflictException("There is a model " + entry.getKey() + " already.");
        }
        touched.put(entry.getKey(), before.wanting(entry));
    }

    @Override
    public void remove(String key) throws RegistryException {
        edit(key);
        touched.compute(key, (same, before) -> before.wanting(null));
    }

    @Override
    public void relate(String one, String other) throws RegistryException {
        edit(one);
        edit(other);
        relations.want(one, other, true);
    }

    @Override
    public void unrelate(String one, String other) throws RegistryException {
        edit(one);
        edit(other);
        relations.want(one, other, false);
    }

    @Override
    public void mention(String key) throws RegistryException {
        edit(key);
        mentioned.add(key);
    }

    @Override
    public boolean has(String key) throws RegistryException {
        return touch(key).wanted != null;
    }

    private Touched touch(String key) throws RegistryException {
        var known = touched.get(key);
        if (known == null) {
            var json = store.entry(key).orElse(null);
            var stored = json == null ? null : StoredJson.read(key, json);
            known = new Touched(json, stored, stored == null ? null : EcoreUtil.copy(stored));
            touched.put(key, known);
        }
        return known;
    }

    /** What has changed indeed, in the order in which it was touched. */
    List<Edit> edits(Instant at) throws RegistryException {
        var now = at.truncatedTo(ChronoUnit.MICROS);
        var related = relations.changes(store, key -> touched.get(key).wanted != null);
        var edits = new ArrayList<Edit>();
        for (var each : touched.entrySet()) {
            var ofKey = related.getOrDefault(each.getKey(), Relations.UNCHANGED);
            if (changed(each.getValue())) {
                edits.add(edit(each.getKey(), each.getValue(), ofKey, now));
            } else if (!ofKey.isEmpty() || mentioned.contains(each.getKey()) && each.getValue().wanted != null) {
                edits.add(asItIs(each.getKey(), each.getValue(), ofKey));
            }
        }
        return edits;
    }

    private static boolean changed(Touched entry) {
        if (entry.stored == null || entry.wanted == null) {
            return entry.stored != entry.wanted;
        }
        return !EntryJson.write(entry.stored).equals(EntryJson.write(entry.wanted));
    }

    /** Something is found out, nobody changed the model: lists by the latest change must stay as they are. */
    private static boolean onlyFoundOut(Touched entry) {
        if (entry.stored == null) {
            return false;
        }
        var stored = EntryJson.write(entry.stored);
        var wanted = EntryJson.write(entry.wanted);
        stored.keySet().removeAll(EntryJson.FOUND_OUT);
        wanted.keySet().removeAll(EntryJson.FOUND_OUT);
        return stored.equals(wanted);
    }

    private Edit edit(String key, Touched entry, Relations ofKey, Instant now) throws RegistryException {
        long expected = entry.stored == null ? 0 : entry.stored.getVersion();
        if (entry.wanted == null) {
            return new Edit(key, expected, expected, entry.json, null, null, ofKey);
        }
        var after = EcoreUtil.copy(entry.wanted);
        complete(key, after, onlyFoundOut(entry) ? entry.stored.getUpdatedAt() : now);
        after.setVersion((entry.stored == null ? store.lastVersion(key) : expected) + 1);
        return new Edit(key, expected, after.getVersion(), entry.json, EntryJson.text(after), EntryRow.of(after),
                ofKey);
    }

    /** A relation is no part of the entry, whose version others may have in hand. */
    private static Edit asItIs(String key, Touched entry, Relations ofKey) {
        long version = entry.stored.getVersion();
        return new Edit(key, version, version, entry.json, entry.json, EntryRow.of(entry.stored), ofKey);
    }

    private static void complete(String key, ModelEntry entry, Instant now) {
        if (!key.equals(entry.getKey())) {
            throw new IllegalArgumentException("The key of a model must not change: " + key);
        }
        require(entry.getName(), "name");
        require(entry.getPath(), "path");
        entry.setType(orUnknown(entry.getType()));
        entry.setBase(orUnknown(entry.getBase()));
        entry.setFormat(orUnknown(entry.getFormat()));
        entry.setCreatedAt(entry.getCreatedAt() == null ? now : entry.getCreatedAt().truncatedTo(ChronoUnit.MICROS));
        entry.setUpdatedAt(now);
    }

    private static void require(String value, String what) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A model needs a " + what);
        }
    }

    private static String orUnknown(String word) {
        return word == null || word.isBlank() ? "unknown" : word;
    }
}
