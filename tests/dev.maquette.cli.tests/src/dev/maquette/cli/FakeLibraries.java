// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.MovedLibrary;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Secret;

/** One library, whatever location is opened. */
final class FakeLibraries implements Libraries {

    private final FakeLibrary library;
    final List<URI> opened = new ArrayList<>();
    final List<Path> created = new ArrayList<>();
    /** Where the registries of libraries are. */
    final Map<URI, Optional<String>> registries = new HashMap<>();
    /** What was moved, or only looked at. */
    final List<String> moves = new ArrayList<>();

    /** Who signed in where, and which token is used for what. */
    final List<String> signedIn = new ArrayList<>();

    FakeLibraries(FakeLibrary library) {
        this.library = library;
    }

    @Override
    public URI defaultLocation() {
        return library.info().location();
    }

    @Override
    public List<LibraryInfo> known() {
        return List.of(library.info());
    }

    @Override
    public LibraryInfo create(Path folder, String name) {
        try {
            Files.createDirectories(folder.resolve("models"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        created.add(folder);
        return new LibraryInfo(name, folder.toUri(), folder.resolve("models"));
    }

    /** There is a library where one was made, and where libraries are by default. */
    @Override
    public LibraryInfo create(Path folder, String name, String registry) {
        var info = create(folder, name);
        registries.put(folder.toUri(), Optional.ofNullable(registry));
        return info;
    }

    @Override
    public Optional<String> registry(URI location) throws LibraryException {
        if (!registries.containsKey(location)) {
            throw new LibraryException(Problem.NOT_FOUND, "There is no library in " + location + ".", "");
        }
        return registries.get(location);
    }

    @Override
    public void moveRegistry(URI location, String registry, IProgressMonitor monitor) throws LibraryException {
        if (registry(location).isPresent() && registry != null) {
            throw new LibraryException(Problem.CONFLICT, "The registry is elsewhere already.", "Move it back first.");
        }
        registries.put(location, Optional.ofNullable(registry));
    }

    @Override
    public MovedLibrary move(URI from, Path to, boolean dryRun, IProgressMonitor monitor) throws LibraryException {
        if (to.endsWith("taken")) {
            throw new LibraryException(Problem.CONFLICT, to + " is not empty.",
                    "Choose a folder that is new or empty.");
        }
        moves.add((dryRun ? "look " : "move ") + Path.of(from) + " " + to);
        return new MovedLibrary("fake", Path.of(from).toString(), to.toString(), true, 3, 2_000_000, 5_000_000_000L,
                to.endsWith("new place") ? List.of("/opt/comfy ui") : List.of(), null);
    }

    @Override
    public Library open(URI location) throws LibraryException {
        opened.add(location);
        if (location.toString().contains("newer")) {
            throw new LibraryException(Problem.ENVIRONMENT, "The library is of a newer version.", "Update Maquette.");
        }
        return library;
    }

    @Override
    public void signIn(URI server, String email, Secret password, boolean lasting) throws LibraryException {
        if (!password.reveal().equals("hush-hush")) {
            throw new LibraryException(Problem.DENIED, server + " refuses: Incorrect email or password.", "Try again.");
        }
        signedIn.add(email + " at " + server + (lasting ? " for long" : ""));
    }

    @Override
    public void useToken(URI server, Secret token, boolean lasting) {
        signedIn.add(token.reveal() + " for " + server + (lasting ? " kept" : ""));
    }

    @Override
    public void signOut(URI server) {
        signedIn.add("nobody at " + server);
    }
}
