// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.maquette.api.install.Terms;

/**
 * A model's entry in the registry, as it was when it was read: a value, unchanged by later edits.
 *
 * <p>The components up to {@code isDefault} are the fields of InvokeAI's 6.14 records under their JSON names; which of
 * them a model carries depends on its type, format and base, the others are null. The rest is Maquette's own.
 *
 * @param key identity, a UUID unless chosen otherwise
 * @param hash {@code algorithm:hex}, or null while not computed
 * @param path POSIX spelling; relative to the library's models folder when managed, else absolute
 * @param fileSize bytes of all files
 * @param sourceUrl page about the model, http or https
 * @param triggerPhrases words that call the model up, in the order of entry
 * @param tags the user's labels, sorted
 * @param rating 0 (none) to 5
 * @param lastUsedAt when the model was last run here, or null
 * @param useCount how often it was run here
 * @param ruleId the family rule that named the model, or null
 * @param overrides what the user decided against the identification, by JSON name: the five fields of the identity and
 *     {@code default_settings}, these as JSON text; an empty text where the user cleared the field. It holds until it
 *     is withdrawn
 * @param license under which terms the model was given away when it was installed, or null
 * @param managed whether the library owns the files and may move them to its trash
 * @param version grows with every change of this record
 */
public record ModelRecord(String key, String hash, String path, long fileSize, String name, String description,
        String source, String sourceType, String sourceApiResponse, String sourceUrl, String coverImage,
        BaseModel base, ModelType type, ModelFormat format, String variant, String predictionType,
        String repoVariant, List<String> triggerPhrases, DefaultSettings defaultSettings, Boolean cpuOnly,
        String configPath, Integer latentChannels, Integer condInChannels, Boolean hasDualExpert,
        Double boundaryRatio, String expert, Map<String, Submodel> submodels, String imageEncoderModelId,
        String providerId, String providerModelId, Map<String, Object> capabilities,
        Map<String, Object> panelSchema, Boolean isDefault, List<String> tags, String notes, int rating,
        boolean favourite, Instant createdAt, Instant updatedAt, Instant lastUsedAt, long useCount, String ruleId,
        Integer ruleVersion, Map<String, String> overrides, Terms license, boolean managed, long version) {
}
