// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.library.LibrarySettings;
import dev.maquette.core.internal.library.Presence;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.relocate.LibraryMoving.Surroundings;

/**
 * Moves the registry of a library into a database, or back into its folder. It is copied as a whole, and the settings
 * of the library, which are written in one step, decide which of both counts.
 */
public final class RegistryMoving {

    private final LibraryFolder folder;
    private final LibraryRegistries registries;
    private final Surroundings surroundings;

    public RegistryMoving(LibraryFolder folder, LibraryRegistries registries, Surroundings surroundings) {
        this.folder = folder;
        this.registries = registries;
        this.surroundings = surroundings;
    }

    /** @param address JDBC URL, or null for the library's folder */
    public void to(String address) throws LibraryException {
        try {
            var alone = Presence.alone(folder);
            if (alone.isEmpty()) {
                throw surroundings.inUse(folder);
            }
            try (var _ = alone.get()) {
                move(LibrarySettings.read(folder.settings()).registry(), address);
            }
        } catch (IOException failure) {
            throw Failures.of("Moving the registry of the library in " + folder.root(), failure);
        }
    }

    private void move(RegistrySettings now, String address) throws IOException, LibraryException {
        if (now != null && address != null) {
            throw new LibraryException(Problem.CONFLICT, "The registry is at " + now.url() + " already.",
                    "To move it to another database, move it into the folder first.");
        }
        if (now == null && address == null) {
            throw new LibraryException(Problem.CONFLICT, "The registry is in the library's folder already.", "");
        }
        surroundings.settle(folder);
        if (address == null) {
            registries.fetch(now, folder.root());
            write(JsonNull.INSTANCE);
        } else {
            write(json(registries.send(folder.root(), address)));
            // a program that does not know of databases shall not take it for the one that counts
            Files.move(folder.registry(), folder.root().resolve("registry-moved.mv.db"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static JsonElement json(RegistrySettings settings) {
        var json = new JsonObject();
        json.addProperty("url", settings.url());
        json.addProperty("library", settings.library());
        return json;
    }

    private void write(JsonElement registry) throws IOException, LibraryException {
        LibrarySettings.set(folder.settings(), "registry", registry);
    }
}
