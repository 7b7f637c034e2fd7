// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import java.util.Map;
import java.util.Optional;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.json.Json;

/**
 * What made a picture. Of what a file does not say is null.
 *
 * @param settings all of them; of pictures from other programs those that are known here, too
 * @param model key of the main model
 * @param modelName as it was called
 * @param device in words
 * @param milliseconds that it took
 */
public record Origin(ImageSettings settings, String model, String modelName, String device, Long milliseconds) {

    /** Keyword of the text chunk that holds one of these as JSON. */
    static final String OWN = "maquette";
    /** Keyword of what InvokeAI writes. */
    static final String INVOKE = "invokeai_metadata";
    /** Keyword of what AUTOMATIC1111's web UI, and all that followed it, write. */
    static final String AUTOMATIC = "parameters";

    private static final Origin UNKNOWN = new Origin(null, null, null, null, null);

    /**
     * Reads what a picture says of itself; what tells the most is asked first.
     *
     * @param texts the text chunks of a PNG file by keyword
     */
    public static Origin of(Map<String, String> texts) {
        return own(texts.get(OWN)).or(() -> InvokeWords.read(texts.get(INVOKE)))
                .or(() -> AutomaticWords.read(texts.get(AUTOMATIC))).orElse(UNKNOWN);
    }

    private static Optional<Origin> own(String text) {
        return json(text, Origin.class).filter(origin -> origin.settings != null);
    }

    /** What JSON of a file that anybody may have written says, if it is of that shape. */
    static <T> Optional<T> json(String text, Class<T> type) {
        try {
            return text == null ? Optional.empty() : Optional.ofNullable(Json.read(text, type));
        } catch (RuntimeException _) {
            // other programs use the same keywords for something else, and a record's refusal reaches us as it is
            return Optional.empty();
        }
    }
}
