// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Change;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Subscription;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.UndoChange;

/** The records of a library in memory with their history, which tell their listeners on the calling thread. */
final class MemoryRecords {

    /**
     * What becomes of one record.
     *
     * @param before as it is, or null where there is none
     * @param after as it shall be, or null where there shall be none
     */
    record Row(String key, ModelRecord before, ModelRecord after) {
    }

    private final Map<String, ModelRecord> models = new LinkedHashMap<>();
    private final List<Change> history = new ArrayList<>();
    private final List<Consumer<LibraryEvent>> listeners = new CopyOnWriteArrayList<>();

    MemoryRecords(Collection<ModelRecord> content) {
        content.forEach(model -> models.put(model.key(), model));
    }

    synchronized List<ModelRecord> all() {
        return List.copyOf(models.values());
    }

    synchronized Optional<ModelRecord> find(String key) {
        return Optional.ofNullable(models.get(key));
    }

    synchronized List<ModelRecord> all(List<String> keys) {
        return keys.stream().map(models::get).filter(Objects::nonNull).toList();
    }

    ModelRecord need(String key) throws LibraryException {
        return find(key).orElseThrow(() -> missing(key));
    }

    /** The latest first. */
    synchronized List<Change> history(String key, int limit) {
        return history.reversed().stream().filter(c -> key == null || key.equals(c.key())).limit(limit).toList();
    }

    Subscription subscribe(Consumer<LibraryEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void forgetListeners() {
        listeners.clear();
    }

    /** @return the batch */
    long change(String label, String operation, Row... rows) {
        return change(label, operation, null, Arrays.asList(rows));
    }

    /**
     * Changes these as one.
     *
     * @param undoes the batch that this takes back, or null
     * @return the batch
     */
    long change(String label, String operation, Long undoes, List<Row> rows) {
        long batch;
        synchronized (this) {
            batch = history.size() + 1;
            for (Row row : rows) {
                history.add(new Change(history.size() + 1, batch, Instant.EPOCH, Actor.localUser(), label, operation,
                        row.key(), row.before(), row.after(), undoes));
                put(row);
            }
        }
        Set<String> keys = new LinkedHashSet<>();
        rows.forEach(row -> keys.add(row.key()));
        LibraryEvent event = new LibraryEvent(batch, keys);
        listeners.forEach(listener -> listener.accept(event));
        return batch;
    }

    private void put(Row row) {
        if (row.after() == null) {
            models.remove(row.key());
        } else {
            models.put(row.key(), row.after());
        }
    }

    /** Takes back a whole batch, or nothing where one of its records has changed since. */
    UndoChange.Undone undo(UndoChange undo) throws LibraryException {
        List<Change> batch = history(null, Integer.MAX_VALUE).stream().filter(c -> c.batch() == undo.batch()).toList();
        if (batch.isEmpty()) {
            throw missing("change " + undo.batch());
        }
        List<Row> back = new ArrayList<>();
        for (Change change : batch) {
            ModelRecord now = find(change.key()).orElse(null);
            if (change.after() != null && (now == null || now.version() != change.after().version())) {
                throw new LibraryException(Problem.CONFLICT, "The model has changed since.", "Look at its history.");
            }
            back.add(new Row(change.key(), now, change.before()));
        }
        String label = batch.getFirst().label();
        Set<String> keys = new LinkedHashSet<>();
        back.forEach(row -> keys.add(row.key()));
        return new UndoChange.Undone(change("Undo " + label, "history.undo", undo.batch(), back), label, keys);
    }

    private static LibraryException missing(String what) {
        return new LibraryException(Problem.NOT_FOUND, "There is no " + what + ".", "");
    }
}
