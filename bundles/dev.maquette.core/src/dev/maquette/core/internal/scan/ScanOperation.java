// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.scan;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.identify.Identifier;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ScanFolder;
import dev.maquette.api.request.ScanFolder.Finding;
import dev.maquette.api.request.ScanFolder.Scanned;
import dev.maquette.core.internal.install.SourceText;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.StreamedOperation;

/** Finds the models below a folder and compares them with what the library has. */
@Component(service = Operation.class)
public final class ScanOperation implements StreamedOperation<ScanFolder, Finding, Scanned> {

    private final Identifier identifier;

    @Activate
    public ScanOperation(@Reference Identifier identifier) {
        this.identifier = identifier;
    }

    @Override
    public Class<ScanFolder> request() {
        return ScanFolder.class;
    }

    @Override
    public Scanned execute(ScanFolder request, Consumer<? super Finding> found, OperationContext context)
            throws LibraryException {
        var folder = folder(request.folder());
        if (!Files.isDirectory(folder)) {
            throw Files.exists(folder)
                    ? new LibraryException(Problem.INVALID, folder + " is a file, not a folder.",
                            "Name the folder it lies in, or install the file.")
                    : new LibraryException(Problem.NOT_FOUND, "There is no such folder: " + folder,
                            "Check the spelling, or mount the disk it is on.");
        }
        return new Scan(folder, identifier, context).run(found);
    }

    private static Path folder(String given) throws LibraryException {
        var text = SourceText.trimmed(given);
        try {
            var home = Path.of(System.getenv().getOrDefault("HOME", System.getProperty("user.home")));
            var path = text.equals("~") ? home
                    : text.startsWith("~/") || text.startsWith("~\\") ? home.resolve(text.substring(2)) : Path.of(text);
            return path.toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new LibraryException(Problem.INVALID,
                    "\"" + text + "\" is not a path that this computer can have: " + e.getReason() + ".",
                    "Check the spelling.");
        }
    }
}
