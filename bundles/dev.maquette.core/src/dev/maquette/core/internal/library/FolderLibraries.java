// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.MovedLibrary;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Secret;
import dev.maquette.core.internal.account.Credentials;
import dev.maquette.core.internal.files.UserFolders;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operations;
import dev.maquette.core.internal.registry.LibraryRegistries;
import dev.maquette.core.internal.registry.RegistryMoving;
import dev.maquette.core.internal.registry.RegistryPasswords;
import dev.maquette.core.internal.registry.RegistrySettings;
import dev.maquette.core.internal.relocate.LibraryMoving;
import dev.maquette.core.internal.server.ServerAddress;
import dev.maquette.core.internal.server.Servers;
import dev.maquette.registry.Registries;

/** Libraries in folders of this machine, and those that servers have. */
@Component(service = Libraries.class)
public final class FolderLibraries implements Libraries {

    private static final String DEFAULT_NAME = "My library";

    private final Servers servers;
    private final Opening opening;
    private final Path defaultFolder;
    private final KnownLibraries known;
    private final OpenLibraries open = new OpenLibraries();

    @Activate
    public FolderLibraries(@Reference Registries registries, @Reference Operations operations,
            @Reference Servers servers) {
        this(registries, operations, UserFolders.ofThisAccount(), servers);
    }

    FolderLibraries(Registries registries, Operations operations, UserFolders folders, Servers servers) {
        this.servers = servers;
        var passwords = new RegistryPasswords(new Credentials(folders.config().resolve("credentials.json")),
                System::getenv);
        this.opening = new Opening(new LibraryRegistries(registries, passwords), operations, new Presences());
        this.defaultFolder = folders.data().resolve("library");
        this.known = new KnownLibraries(folders.config().resolve("libraries.json"));
    }

    @Override
    public URI defaultLocation() {
        return known.find(defaultFolder).toUri();
    }

    @Override
    public List<LibraryInfo> known() {
        return known.list();
    }

    @Override
    public LibraryInfo create(Path path, String name) throws LibraryException {
        return create(path, name, null);
    }

    @Override
    public LibraryInfo create(Path path, String name, String registry) throws LibraryException {
        var folder = new LibraryFolder(path);
        try {
            if (Files.exists(folder.root()) && !isFree(folder.root())) {
                throw new LibraryException(Problem.CONFLICT, folder.root() + " is not empty.",
                        "Choose a new or an empty folder for the library.");
            }
            settle(folder, name, registry == null ? null : opening.registries().make(registry));
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
    private static void settle(LibraryFolder folder, String name, RegistrySettings registry) throws IOException {
        Files.createDirectories(folder.root());
        new LibrarySettings(name, registry).write(folder.settings());
    }

    @Override
    public Library open(URI location) throws LibraryException {
        return ServerAddress.isServer(location) ? served(location) : openFolder(location);
    }

    private Library served(URI location) throws LibraryException {
        var library = servers.open(location);
        known.remember(library.info());
        return library;
    }

    @Override
    public void signIn(URI server, String email, Secret password, boolean lasting) throws LibraryException {
        servers.signIn(server, email, password, lasting);
    }

    @Override
    public void useToken(URI server, Secret token, boolean lasting) throws LibraryException {
        servers.useToken(server, token, lasting);
    }

    @Override
    public void signOut(URI server) throws LibraryException {
        servers.signOut(server);
    }

    private synchronized Library openFolder(URI location) throws LibraryException {
        var folder = find(location);
        var library = open.share(folder, () -> opened(folder));
        return new LibraryHandle(library, () -> release(library));
    }

    private OpenLibrary opened(LibraryFolder folder) throws LibraryException {
        if (folder.root().equals(new LibraryFolder(defaultFolder).root()) && !folder.isLibrary()) {
            prepareDefault(folder);
        }
        var library = opening.open(folder);
        known.remember(library.info());
        return library;
    }

    private synchronized void release(OpenLibrary library) {
        open.release(library);
    }

    /** Where the library is that is, or was, at this location. */
    private synchronized LibraryFolder find(URI location) throws LibraryException {
        var folder = new LibraryFolder(folder(location));
        open.refuseMoving(folder); // its lock must not even be looked at: that would free it
        var now = new LibraryFolder(known.find(opening.settled(folder).root()));
        open.refuseMoving(now);
        return now;
    }

    @Override
    public MovedLibrary move(URI from, Path to, boolean dryRun, IProgressMonitor monitor) throws LibraryException {
        var folder = find(from);
        opening.require(folder);
        var moving = new LibraryMoving(folder, new LibraryFolder(to), opening.surroundings(known));
        if (dryRun) {
            return moving.foresee(monitor);
        }
        var moved = closedMeanwhile(folder, () -> moving.go(monitor), monitor);
        return opened(moved, to);
    }

    @Override
    public Optional<String> registry(URI location) throws LibraryException {
        var folder = find(location);
        opening.require(folder);
        try {
            return Optional.ofNullable(LibrarySettings.read(folder.settings()).registry()).map(RegistrySettings::url);
        } catch (IOException failure) {
            throw Failures.of("Reading the settings of the library in " + folder.root(), failure);
        }
    }

    @Override
    public void moveRegistry(URI location, String registry, IProgressMonitor monitor) throws LibraryException {
        var folder = find(location);
        opening.require(folder);
        var moving = new RegistryMoving(folder, opening.registries(), opening.surroundings(known));
        closedMeanwhile(folder, () -> {
            moving.to(registry);
            return folder;
        }, monitor);
    }

    /** Links into the library from outside are made anew when it is opened at its new place: that is done now. */
    private MovedLibrary opened(MovedLibrary moved, Path to) {
        try (var _ = open(new LibraryFolder(to).root().toUri())) {
            return moved;
        } catch (LibraryException failure) {
            return new MovedLibrary(moved.name(), moved.from(), moved.to(), moved.copied(), moved.files(),
                    moved.bytes(), moved.free(), moved.programs(),
                    "It was moved, but cannot be opened yet. " + failure.told());
        }
    }

    @FunctionalInterface
    private interface Move<T> {
        T go() throws LibraryException;
    }

    /** Nobody of this process opens it meanwhile, and what still ran when it was closed has ended. */
    private <T> T closedMeanwhile(LibraryFolder folder, Move<T> move, IProgressMonitor monitor)
            throws LibraryException {
        var former = keepClosed(folder);
        try {
            for (var library : former) {
                library.awaitEnd(monitor);
            }
            return move.go();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } finally {
            mayBeOpened(folder);
        }
    }

    private synchronized List<OpenLibrary> keepClosed(LibraryFolder folder) throws LibraryException {
        return open.keepClosed(folder);
    }

    private synchronized void mayBeOpened(LibraryFolder folder) {
        open.mayBeOpened(folder);
    }

    private static Path folder(URI location) throws LibraryException {
        if (ServerAddress.isServer(location)) {
            throw new LibraryException(Problem.ENVIRONMENT,
                    "The library at " + location + " is a server's, and this is done where its folder is.",
                    "Do it on that computer, with the folder of the library.");
        }
        try {
            return Path.of(location);
        } catch (IllegalArgumentException | FileSystemNotFoundException notAFolder) {
            throw new LibraryException(Problem.ENVIRONMENT, "This program cannot open a library at " + location + ".",
                    "Give the folder of a library.", notAFolder);
        }
    }

    private static void prepareDefault(LibraryFolder folder) throws LibraryException {
        try {
            settle(folder, DEFAULT_NAME, null);
        } catch (IOException failure) {
            throw Failures.of("Making your library in " + folder.root(), failure);
        }
    }

    /** Closes what its users left open, so that the registry is shut down cleanly. */
    @Deactivate
    public synchronized void closeAll() {
        servers.closeAll();
        open.closeAll();
    }
}
