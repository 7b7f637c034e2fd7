// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.identify.Evidence;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.model.Submodel;

/**
 * How one kind of model is told, and what is said about it then.
 *
 * @param id unique among all rules
 * @param version grows when the rule's answers change
 * @param folder whether it is about folders
 * @param rank lower wins where several rules match
 * @param tests what has to hold, and what must not
 */
public record Rule(String id, int version, boolean folder, int rank, ModelType type, BaseModel base,
        ModelFormat format, Answers answers, Tests tests) {

    /**
     * What is looked for.
     *
     * @param evidence all of this has to hold; the first is asked first, and where it fails nothing else is
     * @param refuse none of this may hold
     * @param demand all of this has to hold too, else the model is of this kind, but unusable
     */
    record Tests(List<Test> evidence, List<Test> refuse, List<Test> demand) {
    }

    /** What is said about a model that matches; each may give null. */
    record Answers(Choice<String> variant, Choice<String> predictionType, Choice<String> repoVariant,
            Choice<DefaultSettings> defaults, Map<String, Choice<Object>> extra, Submodels submodels) {
    }

    /** The variant of a model that matches, or null. */
    public String variantOf(Subject subject) {
        return answers.variant.of(subject);
    }

    /** The prediction type of a model that matches, or null. */
    public String predictionOf(Subject subject) {
        return answers.predictionType.of(subject);
    }

    /** Which of a repository's sets of files a folder that matches holds, or null. */
    public String repoVariantOf(Subject subject) {
        return answers.repoVariant.of(subject);
    }

    /** What a model that matches is used with at first, or null. */
    public DefaultSettings defaultsFor(Subject subject) {
        return answers.defaults.of(subject);
    }

    /** Further fields of a model that matches; those without a value are left out. */
    public Map<String, Object> extraOf(Subject subject) {
        var extra = new LinkedHashMap<String, Object>();
        answers.extra.forEach((field, choice) -> {
            var value = choice.of(subject);
            if (value != null) {
                extra.put(field, value);
            }
        });
        return extra;
    }

    /** The parts of a pipeline that matches, or null. */
    public Map<String, Submodel> submodelsOf(Subject subject) {
        return answers.submodels.of(subject);
    }

    /** Every fact the rule asked for, and every fact that would have refused it. */
    public List<Evidence> explain(Subject subject) {
        var all = new ArrayList<Evidence>();
        tests.evidence.forEach(test -> all.add(test.explain(subject)));
        tests.refuse.forEach(test -> all.add(new Not(test.fact(), test).explain(subject)));
        tests.demand.forEach(test -> all.add(test.explain(subject)));
        all.addAll(Overrides.contradictions(this, subject));
        return List.copyOf(all);
    }
}
