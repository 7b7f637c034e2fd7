// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.Map;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.Part;
import dev.maquette.api.inspect.Share;
import dev.maquette.api.inspect.TensorTree;
import dev.maquette.api.probe.Safety;

/**
 * An inspection as programs read it: one object.
 *
 * @param path as it was given
 * @param parts files
 */
record InspectionJson(String path, Identification identification, List<File> parts, long tensorCount,
        long tensorBytes, List<Share> byDtype, List<Share> bySubmodule, List<TensorJson> tensors) {

    /** What one file says besides its tensors. */
    record File(String component, String file, String container, long fileSize, Map<String, String> metadata,
            Safety safety, String problem) {

        private static File of(Part part) {
            return new File(part.component(), part.file(), part.container(), part.fileSize(), part.metadata(),
                    part.safety(), part.problem());
        }
    }

    static InspectionJson of(String given, Inspection found) {
        var tree = TensorTree.of(found.tensors());
        return new InspectionJson(given, found.identification().withPath(given),
                found.parts().stream().map(File::of).toList(), found.tensorCount(), found.tensorBytes(),
                found.byDtype(), tree.submodules(), tree.root().tensors().stream().map(TensorJson::of).toList());
    }
}
