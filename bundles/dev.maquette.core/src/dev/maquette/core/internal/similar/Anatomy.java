// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredModel.Weight;

/**
 * A model's tensors by its parts.
 *
 * @param parts part to the tensors in it, by their names there
 * @param body the part that makes it this model and no other: what draws, else the largest
 */
record Anatomy(Map<String, Map<String, Weight>> parts, String body) {

    private static final int TOO_FEW = 8;

    static Anatomy of(StoredModel model) {
        var parts = new TreeMap<String, Map<String, Weight>>();
        for (var weight : model.weights()) {
            var place = PartName.of(weight.component(), weight.name());
            var part = parts.computeIfAbsent(place.part(), _ -> new LinkedHashMap<>());
            if (part.putIfAbsent(place.name(), weight) != null) {
                part.put(weight.name(), weight); // two beginnings stand for one part here
            }
        }
        return new Anatomy(parts, body(parts));
    }

    private static String body(Map<String, Map<String, Weight>> parts) {
        if (parts.containsKey(PartName.MODEL)) {
            return PartName.MODEL;
        }
        return parts.keySet().stream().filter(part -> !PartName.training(part))
                .max(Comparator.comparingLong(part -> bytes(parts.get(part).values()))).orElse(PartName.MODEL);
    }

    /** The tensors of a part by name; none where there is no such part. */
    Map<String, Weight> part(String part) {
        return parts.getOrDefault(part, Map.of());
    }

    /**
     * The weights of the body as they were averaged in training (EMA), by the names of those that they are averages of;
     * none where there are none. Trainers leave out the dots of those names.
     */
    Map<String, Weight> averaged() {
        var averages = part(PartName.EMA);
        var averaged = new LinkedHashMap<String, Weight>();
        for (var name : averages.isEmpty() ? List.<String>of() : List.copyOf(part(body).keySet())) {
            var average = averages.get("diffusion_model" + name.replace(".", ""));
            if (average != null) {
                averaged.put(name, average);
            }
        }
        return averaged;
    }

    /**
     * Those tensors whose values tell one model from another, the largest first: matrices, of which no two trained
     * models have the same. Where there are none, as in a small embedding, whatever is no single number.
     */
    static List<Weight> telling(Collection<Weight> weights) {
        var readable = weights.stream().filter(Values::readable).filter(Anatomy::values)
                .sorted(Comparator.comparingLong(Values::elements).reversed().thenComparing(Weight::name)).toList();
        var matrices = readable.stream().filter(weight -> weight.info().shape().size() > 1).toList();
        return matrices.isEmpty() ? readable : matrices;
    }

    /** Lists of places and counts are numbers too, and the same in many models. */
    private static boolean values(Weight weight) {
        return Values.elements(weight) >= TOO_FEW
                && (Encoding.of(weight.info().dtype()).orElseThrow().fractions() || weight.info().shape().size() > 1);
    }

    static long bytes(Collection<Weight> weights) {
        return weights.stream().mapToLong(weight -> weight.info().bytes()).sum();
    }

    /** The dtype that takes the most of some tensors; empty of none. */
    static String dtype(Collection<Weight> weights) {
        var bytes = new HashMap<String, Long>();
        weights.forEach(weight -> bytes.merge(weight.info().dtype(), weight.info().bytes(), Long::sum));
        return bytes.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse("");
    }
}
