// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Right;
import dev.maquette.api.library.StreamedRequest;

/**
 * Finds models that hold the same weights and are not the same files: in another precision or container, pruned, with
 * another VAE baked in, with another header. Tensors are compared, not names. Models whose files are the same byte for
 * byte are left to {@link FindDuplicates}. Groups are told as they are found, those first that take the most.
 *
 * @param keys the models that are compared with all others, or null for all
 * @param thorough whether every value of a tensor is read; without it some of each are, at places that are always the
 *     same
 */
public record FindSimilar(List<String> keys, boolean thorough)
        implements StreamedRequest<FindSimilar.Group, FindSimilar.Found> {

    public FindSimilar {
        keys = keys == null ? null : List.copyOf(keys);
    }

    /**
     * Models with the same weights.
     *
     * @param members the fullest one first: the highest precision, the most tensors
     * @param reclaimable bytes that are free when only the first one is kept
     */
    public record Group(List<Member> members, long reclaimable) {

        public Group {
            members = List.copyOf(members);
        }
    }

    /**
     * One of them.
     *
     * @param key the model
     * @param name its name
     * @param path its file or folder, absolute
     * @param bytes its size
     * @param differences what it differs in from the first one; empty for that
     */
    public record Member(String key, String name, String path, long bytes, List<Difference> differences) {

        public Member {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Something in which a model differs from the fullest one of its group.
     *
     * @param kind what it is
     * @param tensors how many tensors it is about; 0 where it is about none
     * @param bytes what those take in the model that has them
     * @param detail one sentence for a user to read, such as "float16 in place of float32"
     */
    public record Difference(Kind kind, int tensors, long bytes, String detail) {
    }

    /** Ways in which models with the same weights differ. */
    public enum Kind {
        /** Another file format or layout of folders, or other names of the tensors. */
        CONTAINER,
        /** The same values in fewer or more bits. */
        PRECISION,
        /** Tensors are left out that are not needed to draw, such as those of training. */
        PRUNED,
        /** A whole part is left out, such as a text encoder. */
        PART_MISSING,
        /** A whole part is there that the fullest one does not have. */
        PART_ADDED,
        /** The VAE has other values. */
        VAE,
        /** Another part than the VAE has other values. */
        PART,
        /** The same tensors behind another header. */
        HEADER
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
     * @param groups how many groups there are
     * @param reclaimable bytes that are free when the fullest one of each group is kept
     * @param unread what could not be looked at
     */
    public record Found(int examined, int groups, long reclaimable, List<Unread> unread) {

        public Found {
            unread = List.copyOf(unread);
        }
    }

    @Override
    public String operation() {
        return "models.similar";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
