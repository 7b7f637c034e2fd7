// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;
import java.util.Objects;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Keeps one of several copies and puts links to it in the place of the others, each by itself. At that moment every
 * byte is compared; what differs, is the same file already, is a link, or is reached through one, is left alone and is
 * a failure that says so. Records stay as they are. Of a folder, each file is linked that is equal in the one to keep.
 * Before or after: whenever the process ends, each place has its content. The history tells of it, where a
 * model is concerned, and an undo puts files back; so does {@link UnlinkModels}.
 *
 * @param keep the copy to keep: the key of a model, or an absolute path
 * @param others the copies to replace, given in the same way
 * @param link what to put in their place
 * @param inPlace whether files may be replaced that the library does not manage
 * @param dryRun only look and tell
 */
public record ResolveDuplicates(String keep, List<String> others, Link link, boolean inPlace, boolean dryRun)
        implements Request<ResolveDuplicates.Resolved> {

    public ResolveDuplicates {
        Objects.requireNonNull(keep, "keep");
        Objects.requireNonNull(link, "link");
        others = List.copyOf(others);
    }

    /** Kinds of links. */
    public enum Link {
        /**
         * A second name of the same file, on one file system. The content stays while one name is there; what is
         * written through one is written for all.
         */
        HARD,
        /** A name that leads to the other path; it leads nowhere when that is moved or deleted. Not for folders. */
        SYMBOLIC,
        /** A file of its own that shares its blocks with the other until one is written to. Needs Btrfs or XFS. */
        CLONE
    }

    /**
     * @param replaced what is a link now, in the order asked for
     * @param failed what was left as it was
     * @param freed bytes that are free now
     * @param batch the change, for undo; null in a dry run, and when no model is concerned
     */
    public record Resolved(List<Replaced> replaced, List<Failure> failed, long freed, Long batch) {

        /** Without a change. */
        public Resolved(List<Replaced> replaced, List<Failure> failed, long freed) {
            this(replaced, failed, freed, null);
        }
    }

    /**
     * @param copy the key or path that was asked for
     * @param path the file or folder, absolute
     * @param kept the file or folder that it is linked to, absolute
     * @param files how many files were linked
     * @param freed bytes
     */
    public record Replaced(String copy, String path, String kept, int files, long freed) {
    }

    /**
     * @param copy the key or path that was asked for
     * @param error why it was left alone, and what to do
     */
    public record Failure(String copy, String error) {
    }

    @Override
    public String operation() {
        return "models.link";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
