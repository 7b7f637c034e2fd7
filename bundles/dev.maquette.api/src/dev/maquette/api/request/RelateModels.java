// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;
import java.util.Objects;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Relates a model to others, or ends their relation. A relation holds both ways. All of it happens in one change, or
 * nothing of it; pairs that are as wanted already are left alone. Models that do not go together are refused, see
 * {@link dev.maquette.api.model.ModelKind#objection}.
 *
 * @param key the model
 * @param others keys of the others
 * @param remove end the relations instead
 * @param dryRun only tell what the relations would be
 */
public record RelateModels(String key, List<String> others, boolean remove, boolean dryRun)
        implements Request<RelateModels.Related> {

    public RelateModels {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(others, "others");
    }

    /** Relates or separates them indeed. */
    public RelateModels(String key, List<String> others, boolean remove) {
        this(key, others, remove, false);
    }

    /**
     * @param related keys of all models that the model is related to now, or would be, in the order of their relating
     * @param batch the change, for undo; null when nothing was different, and in a dry run
     */
    public record Related(List<String> related, Long batch) {
    }

    @Override
    public String operation() {
        return "models.relate";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
