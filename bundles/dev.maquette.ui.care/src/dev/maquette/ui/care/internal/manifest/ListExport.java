// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.manifest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.WriteManifest;
import dev.maquette.api.request.WriteManifest.Manifest;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

/** Writes the models of the library, or some of them, into a list. */
record ListExport(Session session) {

    /** @param keys the models, or null for all */
    void write(List<String> keys, Path file) {
        session.library().ifPresent(library -> session.operations().start(Messages.Export_label,
                monitor -> write(library, keys, file, monitor), written -> tell(written, file), session::tell));
    }

    private static Manifest write(Library library, List<String> keys, Path file, IProgressMonitor monitor)
            throws LibraryException {
        Manifest manifest = library.run(new WriteManifest(keys), Actor.localUser(), monitor);
        try {
            put(manifest.json(), file);
            return manifest;
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, NLS.bind(Messages.Export_notWritten, file, failure.getMessage()),
                    Messages.Export_remedy, failure);
        }
    }

    /** What is there stays until all of the new content is beside it. */
    private static void put(String json, Path file) throws IOException {
        Path half = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.writeString(half, json, StandardCharsets.UTF_8);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private void tell(Manifest written, Path file) {
        String title = NLS.bind(Messages.Export_done, ByteSize.count(written.models()));
        List<Notice.Reason> unproven = written.unproven().stream()
                .map(name -> new Notice.Reason(name, Messages.Export_unprovenReason)).toList();
        session.tell(unproven.isEmpty()
                ? new Notice(Notice.Kind.DONE, title, file.toString(), Optional.empty(), unproven)
                : new Notice(Notice.Kind.WARNING, title, NLS.bind(Messages.Export_unproven,
                        ByteSize.count(unproven.size())), Optional.empty(), unproven));
    }
}
