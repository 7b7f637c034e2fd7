// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import dev.maquette.api.model.ModelRecord;

/** Where the values of fields stand in a record, by JSON name. */
final class RecordMembers {

    /** What every record has. */
    static final Map<String, Function<ModelRecord, Object>> COMMON = common();
    /** What records of some kinds have. */
    static final Map<String, Function<ModelRecord, Object>> SPECIAL = special();
    /** What InvokeAI's records do not have. */
    static final Map<String, Function<ModelRecord, Object>> OWN = own();

    private RecordMembers() {
    }

    private static Map<String, Function<ModelRecord, Object>> common() {
        var members = new LinkedHashMap<String, Function<ModelRecord, Object>>();
        members.put("key", ModelRecord::key);
        members.put("hash", model -> otherwise(model.hash(), ""));
        members.put("path", ModelRecord::path);
        members.put("file_size", ModelRecord::fileSize);
        members.put("name", ModelRecord::name);
        members.put("description", ModelRecord::description);
        members.put("source", model -> otherwise(model.source(), model.path()));
        members.put("source_type", RecordMembers::sourceType);
        members.put("source_api_response", ModelRecord::sourceApiResponse);
        members.put("source_url", ModelRecord::sourceUrl);
        members.put("cover_image", CoverAddress::of);
        members.put("base", model -> model.base().id());
        members.put("type", model -> model.type().id());
        members.put("format", model -> model.format().id());
        return members;
    }

    private static Map<String, Function<ModelRecord, Object>> special() {
        var members = new LinkedHashMap<String, Function<ModelRecord, Object>>();
        members.put("variant", ModelRecord::variant);
        members.put("prediction_type", ModelRecord::predictionType);
        members.put("repo_variant", ModelRecord::repoVariant);
        members.put("trigger_phrases", ModelRecord::triggerPhrases);
        members.put("default_settings", ModelRecord::defaultSettings);
        members.put("cpu_only", ModelRecord::cpuOnly);
        members.put("config_path", ModelRecord::configPath);
        members.put("latent_channels", ModelRecord::latentChannels);
        members.put("cond_in_channels", ModelRecord::condInChannels);
        members.put("has_dual_expert", ModelRecord::hasDualExpert);
        members.put("boundary_ratio", ModelRecord::boundaryRatio);
        members.put("expert", ModelRecord::expert);
        members.put("submodels", ModelRecord::submodels);
        members.put("image_encoder_model_id", ModelRecord::imageEncoderModelId);
        members.put("provider_id", ModelRecord::providerId);
        members.put("provider_model_id", ModelRecord::providerModelId);
        members.put("capabilities", ModelRecord::capabilities);
        members.put("panel_schema", ModelRecord::panelSchema);
        members.put("tags", ModelRecord::tags);
        members.put("is_default", ModelRecord::isDefault);
        return members;
    }

    private static Map<String, Function<ModelRecord, Object>> own() {
        var members = new LinkedHashMap<String, Function<ModelRecord, Object>>();
        members.put("tags", ModelRecord::tags);
        members.put("notes", ModelRecord::notes);
        members.put("rating", ModelRecord::rating);
        members.put("favourite", ModelRecord::favourite);
        members.put("created_at", ModelRecord::createdAt);
        members.put("updated_at", ModelRecord::updatedAt);
        members.put("last_used_at", ModelRecord::lastUsedAt);
        members.put("use_count", ModelRecord::useCount);
        members.put("rule_id", ModelRecord::ruleId);
        members.put("rule_version", ModelRecord::ruleVersion);
        members.put("overrides", ModelRecord::overrides);
        members.put("license", ModelRecord::license);
        members.put("managed", ModelRecord::managed);
        members.put("version", ModelRecord::version);
        return members;
    }

    /** Maquette's installers have words of their own, which no client knows. */
    private static String sourceType(ModelRecord model) {
        if (model.sourceType() != null && RecordWords.of("ModelSourceType").contains(model.sourceType())) {
            return model.sourceType();
        }
        return model.source() != null && model.source().matches("https?://.*") ? "url" : "path";
    }

    private static String otherwise(String text, String fallback) {
        return text == null ? fallback : text;
    }
}
