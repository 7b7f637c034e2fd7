// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.nio.file.Path;

import dev.maquette.inference.onnx.internal.graph.Weight;

/** Names files from the root of their drive, since what changes a model may lie far from it. */
final class Roots {

    private Roots() {
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
