// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/**
 * What a task loads beside its main model: what was loaded for an equal one serves for the task.
 *
 * @param members in the order in which they take part
 */
public record Cast(List<Member> members) {

    public Cast {
        members = List.copyOf(members);
    }

    /**
     * A model that takes part.
     *
     * @param part it has: {@code vae}, {@code lora}, or the word that stands for it
     * @param changed by which another file in its place is known
     * @param strength 1 for what has none
     */
    public record Member(String part, Path path, FileTime changed, long size, double strength) {
    }

    /** That of a task. */
    public static Cast of(ImageTask task) throws LibraryException {
        var members = new ArrayList<Member>();
        if (task.vae() != null) {
            members.add(member("vae", task.vae().path(), 1));
        }
        for (var lora : task.loras()) {
            if (lora.strength() != 0) {
                members.add(member("lora", lora.part().path(), lora.strength()));
            }
        }
        for (var embedding : task.embeddings()) {
            members.add(member(embedding.word(), embedding.part().path(), 1));
        }
        return new Cast(members);
    }

    private static Member member(String part, Path path, double strength) throws LibraryException {
        try {
            return new Member(part, path, Files.getLastModifiedTime(path), Files.size(path), strength);
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, path + " cannot be read: " + failure.getMessage(),
                    "Check the disk and the permissions.", failure);
        }
    }
}
