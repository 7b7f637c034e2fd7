// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.identify;

import java.util.List;
import java.util.Map;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.model.Submodel;
import dev.maquette.api.probe.Safety;

/**
 * What a path is.
 *
 * @param path as it was given
 * @param status how it ended
 * @param type and {@code base}, {@code format}: null unless identified or unknown
 * @param variant and the fields up to {@code submodels}: null where they do not apply
 * @param triggerPhrases what files beside a LoRA, and the file itself, say calls it up, proposed for its record; null
 *     where they say nothing
 * @param extra further fields of the record by JSON name, such as {@code expert} or {@code latent_channels}; never null
 * @param name proposed name of the model
 * @param fileSize bytes of all files
 * @param ruleId the rule that named it, null when none did
 * @param safety what the file would do to a program that loads it; null when its format cannot run code. A file that
 *     is {@code UNSAFE} is {@code INVALID}, whatever else it holds
 * @param evidence what the winning rule found; for {@code UNKNOWN} empty
 * @param candidates rules that came near, nearest first
 * @param reason for anything but {@code IDENTIFIED}: one sentence that says why
 */
public record Identification(String path, Status status, ModelType type, BaseModel base, ModelFormat format,
        String variant, String predictionType, String repoVariant, DefaultSettings defaultSettings,
        Map<String, Submodel> submodels, List<String> triggerPhrases, Map<String, Object> extra, String name,
        long fileSize, String ruleId, Integer ruleVersion, Safety safety, List<Evidence> evidence,
        List<Candidate> candidates, String reason) {

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

    /** The same answer for the path as somebody else spells it. */
    public Identification withPath(String spelled) {
        return new Identification(spelled, status, type, base, format, variant, predictionType, repoVariant,
                defaultSettings, submodels, triggerPhrases, extra, name, fileSize, ruleId, ruleVersion, safety,
                evidence,
                candidates, reason);
    }
}
