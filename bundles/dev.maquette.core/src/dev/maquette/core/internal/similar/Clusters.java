// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Sorts models by what their prints have in common. Only those with a mark in common are looked at together, so that
 * thousands of models that have nothing to do with each other cost no more than their lists.
 */
final class Clusters {

    private final List<Subject> subjects;
    private final int[] parents;

    private Clusters(List<Subject> subjects) {
        this.subjects = subjects;
        this.parents = new int[subjects.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
    }

    /** Models that may hold the same weights, at least two together, those first that take the most. */
    static List<List<Subject>> of(List<Subject> subjects) {
        var clusters = new Clusters(subjects);
        clusters.join(Print::fine, false);
        clusters.join(Print::rough, true);
        var byRoot = new LinkedHashMap<Integer, List<Subject>>();
        for (int i = 0; i < subjects.size(); i++) {
            byRoot.computeIfAbsent(clusters.root(i), _ -> new ArrayList<>()).add(subjects.get(i));
        }
        return byRoot.values().stream().filter(cluster -> cluster.size() > 1)
                .sorted(Comparator.comparingLong(Clusters::bytes).reversed()).toList();
    }

    private static long bytes(List<Subject> cluster) {
        return cluster.stream().mapToLong(subject -> subject.print().bytes()).sum();
    }

    /** @param rough whether one of the two has to be coarse, since the marks are too common among others */
    private void join(Function<Print, long[]> marks, boolean rough) {
        Map<Long, List<Integer>> byMark = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            var print = subjects.get(i).print();
            var met = new HashMap<Integer, Boolean>();
            for (long mark : marks.apply(print)) {
                var others = byMark.computeIfAbsent(mark, _ -> new ArrayList<>(1));
                for (int other : others) {
                    if (root(other) != root(i) && (!rough || print.coarse() || subjects.get(other).print().coarse())
                            && met.putIfAbsent(other, true) == null && print.near(subjects.get(other).print())) {
                        parents[root(i)] = root(other);
                    }
                }
                others.add(i);
            }
        }
    }

    private int root(int subject) {
        int root = subject;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
