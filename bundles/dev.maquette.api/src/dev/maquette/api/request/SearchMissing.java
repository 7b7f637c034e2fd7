// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Searches folders for the files of models that are not where they should be, whatever they are called now, and binds
 * the models to them as one change. Files of a model's name and size are looked at first, then all of its size. A model
 * is bound only to a file whose content has the model's hash; one without a hash is never bound, but told where a file
 * of its name and size is. Links are not followed, and files that belong to a model are left out.
 *
 * @param keys the models, or null for all whose files are gone
 * @param folders where to search, absolute
 * @param dryRun only tell what would happen; what was read for it need not be read again
 */
public record SearchMissing(List<String> keys, List<String> folders, boolean dryRun)
        implements Request<SearchMissing.Found> {

    public SearchMissing {
        keys = keys == null ? null : List.copyOf(keys);
        folders = List.copyOf(folders);
    }

    /**
     * @param bound the models that were found, by name
     * @param left those that were not, and why
     * @param unread folders that could not be read, absolute
     * @param batch the change, for undo; null in a dry run and when nothing was found
     */
    public record Found(List<LocateModels.Bound> bound, List<LocateModels.Failure> left, List<String> unread,
            Long batch) {

        public Found {
            bound = List.copyOf(bound);
            left = List.copyOf(left);
            unread = List.copyOf(unread);
        }
    }

    @Override
    public String operation() {
        return LocateModels.OPERATION;
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
