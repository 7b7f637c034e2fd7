// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.neighbour;

/**
 * What another program can say of a model. Each constant says what its value is; a value of another kind is left out.
 */
public enum Field {
    /** What the model is called there: text. */
    NAME,
    /** Plain text. */
    DESCRIPTION,
    /** The type in Maquette's words: text. It counts where the file itself does not tell. */
    TYPE,
    /** The base in Maquette's words: text. It counts where the file itself does not tell. */
    BASE,
    /** The format in Maquette's words: text. */
    FORMAT,
    /** The variant in Maquette's words: text. */
    VARIANT,
    /** The prediction type in Maquette's words: text. */
    PREDICTION_TYPE,
    /** A list of texts. */
    TRIGGER_PHRASES,
    /** A list of texts. */
    TAGS,
    /** The user's own words: text. */
    NOTES,
    /** A number from 1 to 5. */
    RATING,
    /** True or false. */
    FAVOURITE,
    /** A map with the members of {@link dev.maquette.api.model.DefaultSettings} by JSON name; null clears one. */
    DEFAULT_SETTINGS,
    /** True or false. */
    CPU_ONLY,
    /** The other program's key of the image encoder: text. */
    IMAGE_ENCODER_MODEL_ID,
    /** Where the model came from, as it can be installed from again: text. Goes with {@link #SOURCE_TYPE}. */
    SOURCE,
    /** {@code path}, {@code url} or {@code hf_repo_id}. */
    SOURCE_TYPE,
    /** A page about the model, http or https. */
    SOURCE_URL,
    /** What a site said, kept as it was: text. */
    SOURCE_API_RESPONSE,
    /**
     * The licence as the file or site spells it: text; or what a site says of it, a map with the members of
     * {@link dev.maquette.api.install.Terms} by JSON name.
     */
    LICENSE,
    /** {@code algorithm:hex} of the file, as a record keeps it. */
    HASH,
    /** A picture: the absolute path of a file, or a {@code data:} URL. */
    COVER,
    /** The other program's word for the type, verbatim; kept, and never acted on. */
    THEIR_TYPE,
    /** The other program's word for the base, verbatim; kept, and never acted on. */
    THEIR_BASE
}
