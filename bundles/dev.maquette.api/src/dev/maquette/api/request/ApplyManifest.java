// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;
import java.util.Objects;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Brings a library to have the models of a manifest, see {@link WriteManifest}. Models are told by their hash, or else
 * by where they came from. Those that are not here are asked for as installations, which it does not wait for; those
 * that are here are related as in the manifest. What came from a path is registered where it lies, if it is there.
 * Nothing is removed. It can be repeated: what is there by then is left as it is.
 *
 * @param json the manifest
 * @param settings whether models that are here also get the manifest's names, texts, settings, tags and ratings in
 *     place of their own; those that are installed get them anyway
 * @param install whether what is not here is asked for; otherwise it is only told
 * @param dryRun only tell what would happen
 */
public record ApplyManifest(String json, boolean settings, boolean install, boolean dryRun)
        implements Request<ApplyManifest.Applied> {

    public ApplyManifest {
        Objects.requireNonNull(json, "json");
    }

    /** Asks for what is not here. */
    public ApplyManifest(String json, boolean settings, boolean dryRun) {
        this(json, settings, true, dryRun);
    }

    /**
     * @param entries one for each model of the manifest, in its order
     * @param others names of models here that are not in the manifest; they stay
     * @param batch the change of what was here, for undo; null in a dry run and when nothing was different
     */
    public record Applied(List<Entry> entries, List<String> others, Long batch) {
    }

    /**
     * A model of the manifest.
     *
     * @param name as the manifest has it
     * @param key of the model here, or null
     * @param note what else there is to say, or null
     * @param install number of the installation, or null when none was asked for
     */
    public record Entry(String name, String key, State state, String note, Long install) {
    }

    /** What is the case. */
    public enum State {
        /** It is here, with the same content. */
        HERE,
        /** It is here from the same source, but nobody has compared the content yet: one of them has no hash. */
        UNPROVEN,
        /** What is here from the same source has another content. */
        DIFFERENT,
        /** It is being installed; in a dry run, and where nothing is asked for, it could be. */
        INSTALL,
        /** It is not here, and cannot be installed from where it came from. */
        UNOBTAINABLE
    }

    @Override
    public String operation() {
        return "library.apply";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
