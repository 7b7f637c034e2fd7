// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.shelf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import dev.maquette.api.generate.LoadedModel;
import dev.maquette.inference.onnx.internal.runtime.Unit;

/**
 * Models that stay loaded, so that the next picture begins at once. What was not used for longest makes way first. What
 * it is asked it may be asked from any thread; what is taken off is closed on the thread that says so, on which nothing
 * is drawn meanwhile.
 *
 * @param <M> what is loaded
 */
public final class Shelf<M> {

    private record Kept<M>(M model, LoadedModel facts) {
    }

    /** The last used last. */
    private final Map<Origin, Kept<M>> kept = new LinkedHashMap<>();
    private final Consumer<M> close;

    /** @param close gives the memory of a model back */
    public Shelf(Consumer<M> close) {
        this.close = close;
    }

    /** The model of this origin, when it is there; it is the last used then. */
    public synchronized Optional<M> find(Origin origin) {
        var found = kept.remove(origin);
        if (found == null) {
            return Optional.empty();
        }
        kept.put(origin, found);
        return Optional.of(found.model());
    }

    /** The same without a use of it. */
    public synchronized Optional<M> look(Origin origin) {
        return Optional.ofNullable(kept.get(origin)).map(Kept::model);
    }

    /** Keeps a model, as the last used. */
    public synchronized void keep(Origin origin, M model, LoadedModel facts) {
        kept.put(origin, new Kept<>(model, facts));
    }

    /** What is kept, the last used first. */
    public synchronized List<LoadedModel> loaded() {
        return kept.values().stream().map(Kept::facts).toList().reversed();
    }

    /** How many bytes those on a unit take. */
    public synchronized long bytes(Unit unit) {
        return kept.values().stream().map(Kept::facts).filter(facts -> facts.device().equals(unit.id()))
                .mapToLong(LoadedModel::bytes).sum();
    }

    /** How many bytes those on the unit of a model take beside it. */
    public synchronized long bytesBeside(Origin origin) {
        var own = kept.get(origin);
        return bytes(origin.unit()) - (own == null ? 0 : own.facts().bytes());
    }

    /** Takes off all others on the unit of a model, which stays if it is there. */
    public synchronized void clearBeside(Origin origin) {
        kept.keySet().stream().filter(other -> other.unit().equals(origin.unit()) && !other.equals(origin)).toList()
                .forEach(this::drop);
    }

    /** Takes off what was not used for longest on a unit, until the others take no more than so many bytes. */
    public void shrink(Unit unit, long most) {
        while (bytes(unit) > Math.max(0, most)) {
            drop(facts -> facts.device().equals(unit.id()), 1);
        }
    }

    /** Takes off all. */
    public void clear() {
        drop(_ -> true, Integer.MAX_VALUE);
    }

    /** Takes off one that cannot be used any more. */
    public synchronized void drop(Origin origin) {
        var found = kept.remove(origin);
        if (found != null) {
            close.accept(found.model());
        }
    }

    private synchronized void drop(Predicate<LoadedModel> which, int most) {
        var gone = kept.entrySet().stream().filter(entry -> which.test(entry.getValue().facts())).limit(most)
                .map(Map.Entry::getKey).toList();
        gone.forEach(this::drop);
    }
}
