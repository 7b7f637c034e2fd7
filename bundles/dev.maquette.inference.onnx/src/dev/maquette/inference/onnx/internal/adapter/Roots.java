// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.nio.file.Path;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.graph.Weight;

/** Names files from the root of their drive, since what changes a model may lie far from it. */
final class Roots {

    private Roots() {
    }

    /**
     * Makes sure that a graph and what changes it are below one root.
     *
     * @param folder of the graph's weights
     * @param other folder of what changes it
     * @param name of that, for messages
     * @throws LibraryException when they are not: the runtime looks for weights below one folder
     */
    static void check(Path folder, Path other, String name) throws LibraryException {
        if (!folder.getRoot().equals(other.getRoot())) {
            throw new LibraryException(Problem.INVALID, name + " lies on the drive " + other.getRoot()
                    + ", and the model that it is to change on " + folder.getRoot() + ".",
                    "Move one of them to the drive of the other.");
        }
    }

    /** The folder below the root, with slashes and one at the end; empty for the root itself. */
    static String inside(Path folder) {
        var inside = folder.getRoot().relativize(folder).toString().replace('\\', '/');
        return inside.isEmpty() ? "" : inside + "/";
    }

    /** A weight whose file is named from this folder. */
    static Weight below(Path folder, Weight weight) {
        return weight.in(inside(folder) + weight.file());
    }
}
