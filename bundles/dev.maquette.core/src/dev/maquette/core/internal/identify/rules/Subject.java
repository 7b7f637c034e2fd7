// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;

import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.TensorInfo;

/** The model that rules look at: its headers, its name, what the user decided, and what was already answered. */
public final class Subject {

    private final ModelContent content;
    private final String name;
    private final Map<String, String> overrides;
    private final Map<String, TensorInfo> tensors;
    private final Names tensorNames;
    private final Names files;
    private final Map<Test, Boolean> answers = new IdentityHashMap<>();
    private final Map<Measure, Optional<Object>> measures = new IdentityHashMap<>();
    private final long scaledWeights;
    private final String variant;
    private AdaptedLayers layers;

    /**
     * @param name proposed or decided name of the model
     * @param overrides fields the user decided
     * @param beginnings texts with which rules ask tensor names to begin
     * @param endings texts with which rules ask tensor names to end
     */
    Subject(ModelContent content, String name, Map<String, String> overrides, TextTree beginnings, TextTree endings) {
        this.content = content;
        this.name = name;
        this.overrides = Map.copyOf(overrides);
        var weights = ScaledWeights.of(PlainTensors.of(content.tensors()));
        this.scaledWeights = weights.count();
        this.tensors = weights.tensors();
        this.tensorNames = new Names(tensors.keySet(), beginnings, endings);
        this.files = new Names(new LinkedHashSet<>(content.files()), TextTree.EMPTY, TextTree.EMPTY);
        this.variant = null;
    }

    private Subject(Subject other, String variant) {
        this.content = other.content;
        this.name = other.name;
        this.overrides = other.overrides;
        this.scaledWeights = other.scaledWeights;
        this.tensors = other.tensors;
        this.tensorNames = other.tensorNames;
        this.files = other.files;
        this.variant = variant;
    }

    ModelContent content() {
        return content;
    }

    String name() {
        return name;
    }

    /** The variant that was decided on, or null before that. */
    String variant() {
        return variant;
    }

    /** The same model, for fields of the answer that depend on its variant. */
    public Subject ofVariant(String decided) {
        return new Subject(this, decided);
    }

    Map<String, String> overrides() {
        return overrides;
    }

    /** Tensors by their plain names, in the order of the file. */
    Map<String, TensorInfo> tensors() {
        return tensors;
    }

    /** The layers that the model adapts; none unless it is an adapter. */
    AdaptedLayers layers() {
        if (layers == null) {
            layers = new AdaptedLayers(tensors);
        }
        return layers;
    }

    /** How many weights have a scale beside them. */
    long scaledWeights() {
        return scaledWeights;
    }

    /** What the measure tells, measured once. */
    Object measured(Measure measure) {
        return measures.computeIfAbsent(measure, _ -> Optional.ofNullable(measure.of(this))).orElse(null);
    }

    Names tensorNames() {
        return tensorNames;
    }

    Names files() {
        return files;
    }

    /** The test's answer, looked up once. */
    boolean holds(Test test) {
        var known = answers.get(test);
        if (known == null) {
            known = test.look(this);
            answers.put(test, known);
        }
        return known;
    }
}
