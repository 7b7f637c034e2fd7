// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import dev.maquette.api.library.LibraryException;

/** A folder with the content of a jar, as tools for development make it. */
record FolderArchive(Path folder) implements Archive {

    @Override
    public Optional<byte[]> read(String name) throws IOException, LibraryException {
        var file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (Files.size(file) > MOST) {
            throw Refusal.of(folder, name + " is longer than " + (MOST >> 20) + " MiB");
        }
        return Optional.of(Files.readAllBytes(file));
    }

    @Override
    public Optional<String> signer() {
        return Optional.empty();
    }

    @Override
    public Optional<String> sha256() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // nothing is open
    }
}
