// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.starter;

import java.util.List;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;

/**
 * A model that is offered.
 *
 * @param name as it will be called; not unique
 * @param format or null where it is not known before the files are there
 * @param variant or null
 * @param source where it comes from, as an installation takes it; unique
 * @param size bytes, rounded, or null where nobody knows
 * @param description a few words
 * @param dependencies sources of other models that it needs beside it
 * @param bundles ids of the bundles it is in
 * @param previousNames names it was offered under before
 * @param licenceNote what a user has to know about its licence, or null
 * @param listed whether it is offered by itself; others are only there because one that is needs them
 */
public record StarterModel(String name, ModelType type, BaseModel base, ModelFormat format, String variant,
        String source, Long size, String description, List<String> dependencies, List<String> bundles,
        List<String> previousNames, String licenceNote, boolean listed) {

    public StarterModel {
        dependencies = List.copyOf(dependencies);
        bundles = List.copyOf(bundles);
        previousNames = List.copyOf(previousNames);
    }
}
