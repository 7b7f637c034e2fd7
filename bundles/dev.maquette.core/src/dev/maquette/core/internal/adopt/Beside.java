// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.neighbour.SidecarReader.Sidecars;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.registry.model.ModelEntry;

/**
 * What lies beside a model that is in the library, and what its own header says.
 *
 * @param folder where relative paths of records begin
 */
record Beside(Neighbours neighbours, Inspector inspector, LibraryFolder folder) {

    /** @throws LibraryException when the model has no file here */
    Path file(ModelEntry entry) throws LibraryException {
        try {
            var path = entry.getPath() == null || entry.getPath().isBlank() ? null : folder.resolve(entry.getPath());
            if (path != null && Files.isRegularFile(path)) {
                return path;
            }
            throw path != null && Files.isDirectory(path)
                    ? none(entry.getName() + " is a folder.", "Programs keep such files beside models of one file.")
                    : none("The file of " + entry.getName() + " is not there.", "Put it back or locate it first.");
        } catch (InvalidPathException wrong) {
            throw none("This computer cannot have the path " + entry.getPath() + ".", "Locate the model first.");
        }
    }

    private static LibraryException none(String message, String remedy) {
        return new LibraryException(Problem.CONFLICT, message, remedy);
    }

    Sidecars read(Path file, IProgressMonitor monitor) throws LibraryException {
        Map<String, String> header = new HashMap<>();
        inspector.inspect(file, monitor).parts().stream().findFirst()
                .ifPresent(part -> header.putAll(part.metadata()));
        try {
            return neighbours.sidecars(file, header);
        } catch (RuntimeException | StackOverflowError fault) {
            throw new LibraryException(Problem.INVALID,
                    "What lies beside " + file + " could not be read: " + fault + ".",
                    "Strangers' plug-ins may be at fault.", fault);
        }
    }
}
