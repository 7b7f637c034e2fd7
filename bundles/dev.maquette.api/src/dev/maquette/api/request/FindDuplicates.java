// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.time.Instant;
import java.util.List;

import dev.maquette.api.library.Right;
import dev.maquette.api.library.StreamedRequest;

/**
 * Finds models with the same content in several places. Copies have the same size and the same digest, and are proven
 * to be different files: two paths of one file, be it through a link or by a hard link, are one copy. Of a folder the
 * weights count, not its configurations. Groups are told as they are found, those first that cost the most.
 *
 * @param folders folders that are searched for models beside those of the library, absolute
 */
public record FindDuplicates(List<String> folders)
        implements StreamedRequest<FindDuplicates.Group, FindDuplicates.Found> {

    public FindDuplicates {
        folders = List.copyOf(folders);
    }

    /**
     * Models with the same content.
     *
     * @param hash the digest that they share, {@code algorithm:hex}
     * @param bytes size of one
     * @param copies all of them, the one to keep first
     * @param reason why that one, in words a user reads
     * @param reclaimable bytes that are free when only that one is kept
     */
    public record Group(String hash, long bytes, List<Copy> copies, String reason, long reclaimable) {

        public Group {
            copies = List.copyOf(copies);
        }
    }

    /**
     * One of several.
     *
     * @param path absolute
     * @param key the model, or null when it is in none of the library's records
     * @param name of the model, or of the file
     * @param managed whether the library owns the file
     * @param cost bytes that are free when it goes: nothing when another name of the file stays
     * @param sameAs other paths of the very same file, of models or in the folders searched; none of them is a copy
     * @param users what refers to the model
     * @param programs names of other programs in whose folders it lies
     * @param place where it is, for who wants to put a link there
     * @param rating the model's
     * @param useCount the model's
     * @param at when the model came into the library, or when the file was written
     */
    public record Copy(String path, String key, String name, boolean managed, long cost, List<String> sameAs,
            List<User> users, List<String> programs, Place place, int rating, long useCount, Instant at) {

        public Copy {
            sameAs = List.copyOf(sameAs);
            users = List.copyOf(users);
            programs = List.copyOf(programs);
        }
    }

    /**
     * What decides about the links that can be made at a place.
     *
     * @param folder whether it is a folder, for which there are no symbolic links
     * @param volume the file system, in words that differ from those of any other; hard links and clones stay on one
     * @param clones whether that file system knows clones
     */
    public record Place(boolean folder, String volume, boolean clones) {
    }

    /**
     * A model that refers to another.
     *
     * @param key of the one that refers
     * @param name its name
     * @param how {@code vae} where its default settings name it, {@code related} where they are related
     */
    public record User(String key, String name, String how) {
    }

    /**
     * A model that was left out.
     *
     * @param path absolute
     * @param reason one sentence
     */
    public record Unread(String path, String reason) {
    }

    /**
     * The outcome.
     *
     * @param examined how many models were looked at
     * @param groups how many contents there are more than once
     * @param reclaimable bytes that are free when one of each group is kept
     * @param unread what could not be looked at
     */
    public record Found(int examined, int groups, long reclaimable, List<Unread> unread) {
    }

    @Override
    public String operation() {
        return "models.duplicates";
    }

    /** It tells what lies anywhere on the library's machine. */
    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
