// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.storage;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.request.SurveyStorage.Share;

/** Counts models and bytes by what they have in common. */
final class Tally {

    private static final class Sum {
        private int models;
        private long bytes;
    }

    private final Map<String, Sum> sums = new LinkedHashMap<>();

    void add(String name, long bytes) {
        var sum = sums.computeIfAbsent(name, _ -> new Sum());
        sum.models++;
        sum.bytes += bytes;
    }

    /** What was counted under this name, which may be nothing. */
    Share of(String name) {
        var sum = sums.getOrDefault(name, new Sum());
        return new Share(name, sum.models, sum.bytes);
    }

    /** All, the largest first. */
    List<Share> shares() {
        return sums.keySet().stream().map(this::of)
                .sorted(Comparator.comparingLong(Share::bytes).reversed().thenComparing(Share::name)).toList();
    }
}
