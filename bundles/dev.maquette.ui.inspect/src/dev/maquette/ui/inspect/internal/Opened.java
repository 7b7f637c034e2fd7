// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.List;

import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.Share;
import dev.maquette.api.inspect.TensorTree;

/** What a file holds, with all that takes time already reckoned; made off the display's thread. */
public record Opened(Inspection inspection, TensorTree tree, TensorRows rows, List<Share> byDtype,
        List<Share> bySubmodule, MetadataRows metadata) {

    /** Reckons all that. */
    public static Opened of(Inspection inspection) {
        var tree = TensorTree.of(inspection.tensors());
        return new Opened(inspection, tree, TensorRows.of(tree), inspection.byDtype(), tree.submodules(),
                MetadataRows.of(inspection.parts(), name(inspection)));
    }

    /** What its file or folder is called. */
    public String name() {
        return name(inspection);
    }

    private static String name(Inspection inspection) {
        var last = inspection.path().getFileName();
        return last == null ? inspection.path().toString() : last.toString();
    }
}
