// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.identify;

import java.util.List;
import java.util.Map;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.model.Submodel;

/**
 * What a path is.
 *
 * @param path as it was given
 * @param status how it ended
 * @param type and {@code base}, {@code format}: null unless identified or unknown
 * @param variant and the fields up to {@code submodels}: null where they do not apply
 * @param extra further fields of the record by JSON name, such as {@code expert} or {@code latent_channels}; never null
 * @param name proposed name of the model
 * @param fileSize bytes of all files
 * @param ruleId the rule that named it, null when none did
 * @param evidence what the winning rule found; for {@code UNKNOWN} empty
 * @param candidates rules that came near, nearest first
 * @param reason for anything but {@code IDENTIFIED}: one sentence that says why
 */
public record Identification(String path, Status status, ModelType type, BaseModel base, ModelFormat format,
        String variant, String predictionType, String repoVariant, DefaultSettings defaultSettings,
        Map<String, Submodel> submodels, Map<String, Object> extra, String name, long fileSize, String ruleId,
        Integer ruleVersion, List<Evidence> evidence, List<Candidate> candidates, String reason) {

    /** How an identification ends. */
    public enum Status {
        /** A rule named it. */
        IDENTIFIED,
        /** A readable model that no rule knows. */
        UNKNOWN,
        /** Recognised, but broken or unusable. */
        INVALID,
        /** Not a model file at all, or not there. */
        REJECTED
    }
}
