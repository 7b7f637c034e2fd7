// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Puts what users set of models into settings files, in the form that InvokeAI writes and reads: name, description,
 * source URL, default settings, trigger phrases, whether to stay on the processor, and the cover image. What is not set
 * is left out.
 *
 * @param keys the models
 */
public record ExportSettings(List<String> keys) implements Request<ExportSettings.Exported> {

    public ExportSettings {
        keys = List.copyOf(keys);
    }

    /**
     * @param files one for each model, in the order asked for
     * @param failed models that could not be exported
     */
    public record Exported(List<SettingsFile> files, List<Failure> failed) {
    }

    /**
     * @param key the model
     * @param name its name
     * @param fileName a name that every file system takes, ending in {@code .json}; those of one export differ, also
     *     where case does not count
     * @param json the content
     */
    public record SettingsFile(String key, String name, String fileName, String json) {
    }

    /**
     * @param key the model
     * @param error why it has no file
     */
    public record Failure(String key, String error) {
    }

    @Override
    public String operation() {
        return "models.export";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
