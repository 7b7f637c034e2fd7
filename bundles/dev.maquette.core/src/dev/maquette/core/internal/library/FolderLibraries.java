// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.files.UserFolders;
import dev.maquette.core.internal.install.JobRecovery;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operations;
import dev.maquette.core.internal.operation.Recovery;
import dev.maquette.registry.Registries;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** Libraries in folders of this machine. */
@Component(service = Libraries.class)
public final class FolderLibraries implements Libraries {

    private static final String DEFAULT_NAME = "My library";

    private final Registries registries;
    private final Operations operations;
    private final Path defaultFolder;
    private final KnownLibraries known;
    private final Map<Path, Shared> open = new HashMap<>();

    @Activate
    public FolderLibraries(@Reference Registries registries, @Reference Operations operations) {
        this(registries, operations, UserFolders.ofThisAccount());
    }

    FolderLibraries(Registries registries, Operations operations, UserFolders folders) {
        this.registries = registries;
        this.operations = operations;
        this.defaultFolder = folders.data().resolve("library");
        this.known = new KnownLibraries(folders.config().resolve("libraries.json"));
    }

    @Override
    public URI defaultLocation() {
        return defaultFolder.toUri();
    }

    @Override
    public List<LibraryInfo> known() {
        return known.list();
    }

    @Override
    public LibraryInfo create(Path path, String name) throws LibraryException {
        var folder = new LibraryFolder(path);
        try {
            if (Files.exists(folder.root()) && !isFree(folder.root())) {
                throw new LibraryException(Problem.CONFLICT, folder.root() + " is not empty.",
                        "Choose a new or an empty folder for the library.");
            }
            settle(folder, name);
        } catch (IOException failure) {
            throw Failures.of("Making the library in " + folder.root(), failure);
        }
        try (var library = open(folder.root().toUri())) {
            return library.info();
        }
    }

    /** Empty, but for what a creation that was killed may have left. */
    private static boolean isFree(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.allMatch(LibrarySettings::isHalfWritten);
        }
    }

    /** Makes the folder a library, in one step: all else in it is made when it is opened. */
    private static void settle(LibraryFolder folder, String name) throws IOException {
        Files.createDirectories(folder.root());
        new LibrarySettings(name).write(folder.settings());
    }

    @Override
    public synchronized Library open(URI location) throws LibraryException {
        var folder = new LibraryFolder(folder(location));
        var shared = open.get(folder.root());
        if (shared == null) {
            if (folder.root().equals(new LibraryFolder(defaultFolder).root()) && !Files.exists(folder.settings())) {
                prepareDefault(folder);
            }
            shared = new Shared(read(folder));
            open.put(folder.root(), shared);
            known.remember(shared.library.info());
        }
        shared.users++;
        return new LibraryHandle(shared.library, () -> release(folder.root()));
    }

    private static Path folder(URI location) throws LibraryException {
        try {
            return Path.of(location);
        } catch (IllegalArgumentException | FileSystemNotFoundException notAFolder) {
            throw new LibraryException(Problem.ENVIRONMENT, "This program cannot open a library at " + location + ".",
                    "Give the folder of a library.", notAFolder);
        }
    }

    private static void prepareDefault(LibraryFolder folder) throws LibraryException {
        try {
            settle(folder, DEFAULT_NAME);
        } catch (IOException failure) {
            throw Failures.of("Making your library in " + folder.root(), failure);
        }
    }

    private OpenLibrary read(LibraryFolder folder) throws LibraryException {
        if (!Files.exists(folder.settings())) {
            throw new LibraryException(Problem.NOT_FOUND, "There is no library in " + folder.root() + ".",
                    "Make one with: maquette library create \"" + folder.root() + "\"");
        }
        try {
            folder.make();
            var info = new LibraryInfo(LibrarySettings.read(folder.settings()).name(), folder.root().toUri(),
                    folder.models());
            var registry = registries.open(folder.root());
            recover(registry, folder);
            return new OpenLibrary(info, folder, registry, operations);
        } catch (IOException failure) {
            throw Failures.of("Opening the library in " + folder.root(), failure);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    /** A registry that is not handed out is let go, for others may be luckier. */
    private static void recover(Registry registry, LibraryFolder folder) throws RegistryException {
        boolean done = false;
        try {
            new Recovery(registry, folder).run();
            new JobRecovery(registry, folder).clearLeftovers();
            done = true;
        } finally {
            if (!done) {
                registry.close();
            }
        }
    }

    private synchronized void release(Path root) {
        var shared = open.get(root);
        if (shared == null) {
            return;
        }
        shared.users--;
        if (shared.users == 0) {
            open.remove(root);
            shared.library.close();
        }
    }

    /** Closes what its users left open, so that the registry is shut down cleanly. */
    @Deactivate
    public synchronized void closeAll() {
        open.values().forEach(shared -> shared.library.close());
        open.clear();
    }

    private static final class Shared {

        private final OpenLibrary library;
        private int users;

        Shared(OpenLibrary library) {
            this.library = library;
        }
    }
}
