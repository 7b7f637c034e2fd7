// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.identify.Evidence;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;

/**
 * How one kind of model is told, and what is said about it then.
 *
 * @param id unique among all rules
 * @param version grows when the rule's answers change
 * @param folder whether it is about folders
 * @param rank lower wins where several rules match
 * @param evidence all of this has to hold
 * @param refuse none of this may hold
 */
public record Rule(String id, int version, boolean folder, int rank, ModelType type, BaseModel base,
        ModelFormat format, Choice<String> variant, Choice<String> predictionType, Choice<String> repoVariant,
        Choice<DefaultSettings> defaults, List<Test> evidence, List<Test> refuse) {

    /** The variant of a model that matches, or null. */
    public String variantOf(Subject subject) {
        return variant.of(subject);
    }

    /** The prediction type of a model that matches, or null. */
    public String predictionOf(Subject subject) {
        return predictionType.of(subject);
    }

    /** Which of a repository's sets of files a folder that matches holds, or null. */
    public String repoVariantOf(Subject subject) {
        return repoVariant.of(subject);
    }

    /** What a model that matches is used with at first, or null. */
    public DefaultSettings defaultsFor(Subject subject) {
        return defaults.of(subject);
    }

    /** Every fact the rule asked for, and every fact that would have refused it. */
    public List<Evidence> explain(Subject subject) {
        var all = new ArrayList<Evidence>(evidence.size() + refuse.size());
        evidence.forEach(test -> all.add(test.explain(subject)));
        refuse.forEach(test -> all.add(new Not(test.fact(), test).explain(subject)));
        Overrides.contradictions(this, subject).forEach(all::add);
        return List.copyOf(all);
    }
}
