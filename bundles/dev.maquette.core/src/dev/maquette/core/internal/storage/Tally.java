// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.storage;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import dev.maquette.api.request.SurveyStorage.Model;
import dev.maquette.api.request.SurveyStorage.Share;
import dev.maquette.api.request.SurveyStorage.Use;

/** Adds up models by what they have in common. */
final class Tally {

    private static final Comparator<Share> LARGEST =
            Comparator.comparingLong(Share::bytes).reversed().thenComparing(Share::name);

    private final Map<String, Tally> parts = new LinkedHashMap<>();
    private int models;
    private long bytes;
    private long neverUsed;

    /**
     * Models by two things, one within the other.
     *
     * @param by what names the outer share; those it names null are left out
     */
    static List<Share> shares(List<Model> models, Function<Model, String> by, Function<Model, String> within) {
        var all = new Tally();
        models.stream().filter(model -> Objects.nonNull(by.apply(model)))
                .forEach(model -> all.part(by.apply(model)).counting(model).part(within.apply(model)).counting(model));
        return all.divided();
    }

    /** All of these models as one share. */
    static Share of(String name, List<Model> models) {
        var sum = new Tally();
        models.forEach(sum::counting);
        return sum.share(name);
    }

    private Tally part(String name) {
        return parts.computeIfAbsent(name, _ -> new Tally());
    }

    private Tally counting(Model model) {
        models++;
        bytes += model.bytes();
        neverUsed += model.use() == Use.NEVER ? model.bytes() : 0;
        return this;
    }

    private Share share(String name) {
        return new Share(name, models, bytes, neverUsed, divided());
    }

    private List<Share> divided() {
        return parts.entrySet().stream().map(part -> part.getValue().share(part.getKey())).sorted(LARGEST).toList();
    }
}
