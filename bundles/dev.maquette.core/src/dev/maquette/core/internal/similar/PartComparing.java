// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import dev.maquette.api.inspect.StoredModel.Weight;

/** Compares parts of two models by their values. */
final class PartComparing {

    /** So many of the tensors of the smaller part must have the names of the larger one, or names mean nothing. */
    private static final double NAMES = 0.5;
    /** So many of the tensors that tell models apart may be missing in one of them. */
    private static final double MISSING = 0.05;
    private static final int RUNS = 2;
    private static final int ALL_RUNS = 4096;

    private final Values values;
    private final boolean thorough;

    /** @param thorough whether all values are compared */
    PartComparing(Values values, boolean thorough) {
        this.values = values;
        this.thorough = thorough;
    }

    /**
     * Compares two parts.
     *
     * @param strict whether it is over at the first difference
     */
    PartOutcome compare(Map<String, Weight> first, Map<String, Weight> other, boolean strict) throws IOException {
        var firsts = Anatomy.telling(first.values());
        var others = Anatomy.telling(other.values());
        int fewer = Math.min(firsts.size(), others.size());
        if (fewer == 0) {
            return PartOutcome.OTHER;
        }
        var named = new HashSet<>(others);
        long common = first.entrySet().stream().filter(tensor -> named.contains(other.get(tensor.getKey()))).count();
        return common >= NAMES * fewer ? byName(first, other, new HashSet<>(firsts), strict)
                : new ByContent(values, this::agreement).compare(firsts, others);
    }

    private PartOutcome byName(Map<String, Weight> first, Map<String, Weight> other, HashSet<Weight> telling,
            boolean strict) throws IOException {
        var whole = new Agreement();
        var compared = new ArrayList<Weight>();
        var different = new ArrayList<Weight>();
        var onlyFirst = new ArrayList<Weight>();
        for (var tensor : first.entrySet()) {
            var counterpart = other.get(tensor.getKey());
            if (counterpart == null) {
                onlyFirst.add(tensor.getValue());
            } else if (Values.readable(tensor.getValue()) && Values.readable(counterpart)) {
                compared.add(counterpart);
                if (!agree(tensor.getValue(), counterpart, telling, whole)) {
                    different.add(counterpart);
                }
            } else if (telling.contains(tensor.getValue())) {
                different.add(counterpart); // the one can be read and the other one cannot
            }
            if (strict && (!different.isEmpty() || missing(onlyFirst, telling))) {
                return PartOutcome.OTHER;
            }
        }
        var onlyOther = other.entrySet().stream().filter(tensor -> !first.containsKey(tensor.getKey()))
                .map(Map.Entry::getValue).toList();
        boolean same = different.isEmpty() && whole.ofPart() && !missing(onlyFirst, telling)
                && !(strict && missing(onlyOther, new HashSet<>(Anatomy.telling(other.values()))));
        return new PartOutcome(same, false, same || !different.isEmpty() ? different : compared, onlyFirst, onlyOther);
    }

    private static boolean missing(List<Weight> only, HashSet<Weight> telling) {
        return only.stream().filter(telling::contains).count() > MISSING * telling.size();
    }

    /** Values that are alike in every model agree, and prove nothing. */
    private boolean agree(Weight first, Weight other, HashSet<Weight> telling, Agreement whole) throws IOException {
        if (Values.elements(first) != Values.elements(other)) {
            return false;
        }
        var agreement = agreement(first, other, telling.contains(first) ? whole : new Agreement());
        return agreement.ofTensor();
    }

    /** @param evidence takes what is compared of values that are not all alike */
    private Agreement agreement(Weight first, Weight other, Agreement evidence) throws IOException {
        var agreement = new Agreement();
        if (thorough) {
            for (long run = 0; run < Values.runs(first); run += ALL_RUNS) {
                add(values.read(first, run, ALL_RUNS), values.read(other, run, ALL_RUNS), agreement, evidence);
            }
        } else {
            for (long run : Marks.places(first, RUNS)) {
                add(values.read(first, run, 1), values.read(other, run, 1), agreement, evidence);
            }
        }
        return agreement;
    }

    private static void add(Stretch first, Stretch other, Agreement agreement, Agreement evidence) {
        var part = new Agreement();
        part.add(first, other);
        agreement.add(part);
        if (!first.constant() || !other.constant()) {
            evidence.add(part);
        }
    }
}
