// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.request.FindShareTargets;
import dev.maquette.api.request.FindShareTargets.Target;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.api.request.ShareLibrary;
import dev.maquette.api.request.ShareLibrary.Shared;
import dev.maquette.api.request.TestShare;
import dev.maquette.api.request.TestShare.Sight;
import dev.maquette.api.request.TestShare.Tested;
import dev.maquette.api.request.UnshareLibrary;
import dev.maquette.api.request.UnshareLibrary.Unshared;
import dev.maquette.core.internal.library.LibraryFixture;
import dev.maquette.core.internal.library.TestRegistries;

/** A library and the folder of a program that its models are shown in. */
abstract class SharedLibrary {

    private final Wheel wheel = new Wheel();
    final ShareAdapters adapters = new ShareAdapters();

    @TempDir
    Path temp;
    Path root;
    Library library;
    LibraryFixture fixture;

    @BeforeEach
    void openLibrary() throws Exception {
        root = Files.createDirectory(temp.resolve("wheel-root"));
        Files.createFile(root.resolve("wheel"));
        Files.writeString(root.resolve(Wheel.FILE), "# mine, without an end");
        Files.createDirectory(root.resolve("own"));
        adapters.add(wheel);
        fixture = new LibraryFixture(TestRegistries.h2(), temp);
        fixture.add(new ShareLibraryOperation(adapters));
        fixture.add(new UnshareLibraryOperation(adapters));
        fixture.add(new TestShareOperation(adapters));
        fixture.add(new FindShareTargetsOperation(adapters, new Machine(temp, Map.of(), List.of())));
        library = fixture.open(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    ModelRecord model(String name) throws Exception {
        return model(temp.resolve("in"), name);
    }

    ModelRecord model(Path folder, String name) throws Exception {
        Files.createDirectories(folder);
        return installInPlace(library, Files.writeString(folder.resolve(name), "clay of " + folder + name));
    }

    ModelRecord managed(String name) throws Exception {
        return install(library, Files.writeString(Files.createDirectories(temp.resolve("in")).resolve(name), "clay"));
    }

    Shared share() throws LibraryException {
        return share(null, null, false);
    }

    Shared share(Way way, List<String> keys, boolean dryRun) throws LibraryException {
        return run(library, new ShareLibrary(Wheel.ID, root.toString(), way, keys, dryRun));
    }

    Unshared unshare(boolean dryRun) throws LibraryException {
        return run(library, new UnshareLibrary(Wheel.ID, root.toString(), dryRun));
    }

    Target target() throws LibraryException {
        var found = new ArrayList<Target>();
        library.run(new FindShareTargets(List.of()), found::add, new Actor("ada"), new NullProgressMonitor());
        assertEquals(1, found.size());
        return found.getFirst();
    }

    List<Sight> sights() throws LibraryException {
        var sights = new ArrayList<Sight>();
        var tested = library.run(new TestShare(Wheel.ID, root.toString(), null), sights::add, new Actor("ada"),
                new NullProgressMonitor());
        long seen = sights.stream().filter(Sight::seen).count();
        assertEquals(new Tested((int) seen, sights.size() - (int) seen), tested);
        return sights;
    }

    List<String> sees() throws LibraryException {
        return sights().stream().map(sight -> sight.seen() ? sight.as() : sight.reason()).sorted().toList();
    }

    /** Everything below the program's folder and the library's, but for the registry and dated copies. */
    TreeMap<String, String> tree() throws IOException {
        var tree = new TreeMap<String, String>();
        for (var top : List.of(root, temp.resolve("library"))) {
            try (var all = Files.walk(top)) {
                all.filter(path -> !path.toString().matches(".*(registry\\.|\\.lock|\\.bak$).*"))
                        .forEach(path -> tree.put(path.toString(), state(path)));
            }
        }
        return tree;
    }

    private static String state(Path path) {
        try {
            return Files.isSymbolicLink(path) ? "-> " + Files.readSymbolicLink(path)
                    : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? "folder" : Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path readLink(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
