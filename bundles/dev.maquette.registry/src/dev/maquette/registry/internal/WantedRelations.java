// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import dev.maquette.registry.RegistryException;
import dev.maquette.registry.Relations;
import dev.maquette.registry.spi.RegistryStore;

/** Which models one change wants to be related, and which not. Used by one thread. */
final class WantedRelations {

    /** Two models, the smaller key first: the relation has no direction. */
    private record Pair(String first, String second) {

        static Pair of(String one, String other) {
            int order = one.compareTo(other);
            if (order == 0) {
                throw new IllegalArgumentException("A model cannot be related to itself: " + one);
            }
            return order < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private final Map<Pair, Boolean> wanted = new LinkedHashMap<>();

    void want(String one, String other, boolean related) {
        wanted.put(Pair.of(one, other), related);
    }

    /**
     * What differs from what is stored, by key.
     *
     * @param stays whether a model is there after the change; the relations of others end with them
     */
    Map<String, Relations> changes(RegistryStore store, Predicate<String> stays) throws RegistryException {
        var stored = new HashMap<String, List<String>>();
        var begun = new HashMap<String, List<String>>();
        var ended = new HashMap<String, List<String>>();
        for (var each : wanted.entrySet()) {
            var pair = each.getKey();
            if (!stored.containsKey(pair.first)) {
                stored.put(pair.first, store.related(pair.first));
            }
            boolean related = stored.get(pair.first).contains(pair.second);
            if (related != each.getValue() && stays.test(pair.first) && stays.test(pair.second)) {
                note(pair, related ? ended : begun);
            }
        }
        var changes = new HashMap<String, Relations>();
        begun.forEach((key, keys) -> changes.put(key, new Relations(keys, ended.getOrDefault(key, List.of()))));
        ended.forEach((key, keys) -> changes.putIfAbsent(key, new Relations(List.of(), keys)));
        return changes;
    }

    private static void note(Pair pair, Map<String, List<String>> changes) {
        changes.computeIfAbsent(pair.first, key -> new ArrayList<>()).add(pair.second);
        changes.computeIfAbsent(pair.second, key -> new ArrayList<>()).add(pair.first);
    }
}
