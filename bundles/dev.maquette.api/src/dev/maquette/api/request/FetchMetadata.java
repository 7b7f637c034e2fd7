// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;
import java.util.Map;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.request.ReidentifyModels.Difference;
import dev.maquette.api.transfer.Access;

/**
 * Asks sites what they know of models that are here, by the digests of their files, and writes it into the records:
 * description, trigger phrases, tags, the page, the site's answer and a cover. The name stays, and so does what a model
 * came from. Models of several files have no digest that a site could know. All that changes is one batch.
 *
 * @param keys the models, or null for all
 * @param replace whether what is there is overwritten; else only empty fields are filled. Tags are added to those that
 *     are there, never taken away
 * @param dryRun only tell what would change; digests are taken all the same
 * @param access token and addresses; null stands for none and public ones
 */
public record FetchMetadata(List<String> keys, boolean replace, boolean dryRun, Access access)
        implements Request<FetchMetadata.Fetched> {

    public FetchMetadata {
        keys = keys == null ? null : List.copyOf(keys);
        access = access == null ? Access.anonymous() : access;
    }

    /** What became of a model. */
    public enum State {
        /** A site knows it, and its record changed or would change. */
        CHANGED,
        /** A site knows it, and has nothing that the record lacks. */
        COMPLETE,
        /** No site knows it. */
        UNKNOWN,
        /** It could not be found out. */
        FAILED
    }

    /**
     * @param models in the order of the keys, else by name
     * @param batch the change, for undo; null in a dry run and when nothing changed
     */
    public record Fetched(List<Outcome> models, Long batch) {
    }

    /**
     * @param key the model
     * @param source what to install to have the same file; null where no site knows it
     * @param page where people can read about it, or null
     * @param fields JSON name to what it held and holds, or would hold
     * @param note why it is not known or what failed, for a user to read; else null
     */
    public record Outcome(String key, String name, State state, String source, String page,
            Map<String, Difference> fields, String note) {
    }

    @Override
    public String operation() {
        return "models.fetch-metadata";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
