// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.maquette.api.neighbour.Fit;
import dev.maquette.api.neighbour.SharedModel;

/**
 * The kinds of one program, from the table of all.
 *
 * @param name of the program, as users read it
 * @param all in the order of the table
 */
record Kinds(String name, List<Kind> all) {

    private static final String TABLE = "kinds.tsv";
    private static final String FOLDERS = "/";
    /** No program lists such a model where it lists others; one can be set up to run them. */
    private static final String ONNX = "onnx";

    /** @param program its word in the table */
    static Kinds of(String program, String name) {
        try (var in = Kinds.class.getResourceAsStream(TABLE)) {
            return new Kinds(name, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.split("\t")).filter(cells -> cells[0].equals(program)).map(Kinds::kind).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Kind kind(String... cells) {
        return new Kind(cells[2], Set.of(cells[1].split(" ")), List.of(cells[3].split(";")),
                cells[4].equals(FOLDERS) ? Set.of() : Set.of(cells[4].split(" ")));
    }

    Kind named(String word) {
        return all.stream().filter(kind -> kind.word().equals(word)).findFirst().orElseThrow();
    }

    private Optional<Kind> forRole(String role) {
        return all.stream().filter(kind -> kind.roles().contains(role)).findFirst();
    }

    /** Which kind a model is of; what is away at the moment is judged by its record. */
    Fit fit(SharedModel model) {
        if (model.format().id().equals(ONNX)) {
            return new Fit.None(name + " takes weights, and this model is ONNX graphs.");
        }
        var role = Roles.of(model);
        var kind = forRole(role);
        if (kind.isEmpty()) {
            return new Fit.None(name + " has no place for models of this type (" + model.type().label() + ").");
        }
        boolean folder = Files.isDirectory(model.path());
        if (folder != kind.get().isOfFolders() && (folder || Files.exists(model.path()))) {
            return new Fit.None(folder ? "It is a folder of several files, and " + name + " takes single ones here."
                    : name + " takes folders here, and it is a file.");
        }
        if (!folder && !kind.get().isOfFolders() && !kind.get().takes(model.path())) {
            return new Fit.None(name + " does not list files that end with ." + Kind.extension(model.path())
                    + " among its " + kind.get().word() + ".");
        }
        return new Fit.Of(kind.get().word());
    }
}
