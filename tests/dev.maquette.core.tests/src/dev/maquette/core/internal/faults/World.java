// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import dev.maquette.api.install.Published;
import dev.maquette.api.install.Terms;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.metadata.KnownFile;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.files.WholeFile;
import dev.maquette.core.internal.library.GlazeWriter;
import dev.maquette.core.internal.library.LibraryFixture;
import dev.maquette.core.internal.share.ShareAdapters;
import dev.maquette.core.internal.share.ShareLibraryOperation;
import dev.maquette.core.internal.share.UnshareLibraryOperation;
import dev.maquette.core.internal.share.Wheel;
import dev.maquette.registry.Registries;

/**
 * A library with all that it has to do with: the folders that models come from and the account. Put back as it was, it
 * lies at the same place again, since records name absolute paths.
 *
 * @param root holds all of it
 */
record World(Path root) {

    private static final String PICTURE = "https://img.example/1.png";

    /** Files of the registry, whose own steps are calls of it, and locks, whose being there says nothing. */
    private static final Pattern NOT_OURS = Pattern.compile("registry\\..*|.*\\.lock");

    Path library() {
        return root.resolve("library");
    }

    /** A folder on the disk of the library. */
    Path near() throws IOException {
        return Files.createDirectories(root.resolve("near"));
    }

    /** A folder that is taken for another disk: no rename leads out of it. */
    Path far() throws IOException {
        return Files.createDirectories(root.resolve("far"));
    }

    /** The account's folder. */
    Path account() {
        return root.resolve("account");
    }

    Library open(Registries registries) throws LibraryException {
        var fixture = new LibraryFixture(registries, account());
        var shelf = new Shelf();
        fixture.neighbours().addProgram(shelf);
        fixture.neighbours().addReader(shelf);
        fixture.writers().add(GlazeWriter.usual());
        fixture.site().knows(Deed.WEIGHTS, new KnownFile("site:1", "https://site.example/1", new Published("Kiln",
                "A fine one", List.of("word"), List.of("clay"), Terms.unknown(), "{\"id\":1}", null, null), PICTURE));
        fixture.site().shows(PICTURE, Base64.getDecoder().decode(Images.DOT));
        var adapters = new ShareAdapters();
        adapters.add(new Wheel());
        fixture.add(new ShareLibraryOperation(adapters));
        fixture.add(new UnshareLibraryOperation(adapters));
        boolean wentElsewhere = !Files.exists(library().resolve("settings.json"))
                && Files.exists(account().resolve("config/libraries.json"));
        return wentElsewhere ? fixture.libraries().open(library().toUri()) : fixture.open(library());
    }

    /** Keeps it as it is, to {@link #restore} it. */
    void keep(Path copy) throws IOException {
        photograph(copy, Set.of());
    }

    /** Is again as it was. Which files they are tells links from copies; so those of models are the same ones again. */
    void restore(Path copy) throws IOException {
        Trees.delete(root);
        repeat(copy, root, file -> isModel(copy, file));
    }

    private static boolean isModel(Path root, Path file) {
        return file.startsWith(root.resolve("near")) || file.startsWith(root.resolve("library").resolve("models"));
    }

    /**
     * Keeps what is there at this moment.
     *
     * @param open files that are being written, of which the picture has copies in any case
     */
    void photograph(Path picture, Set<Path> open) throws IOException {
        repeat(root, picture, file -> isModel(root, file) && !open.contains(file));
    }

    /** Is as it was on a picture, which is there no more. */
    void become(Path picture) throws IOException {
        Trees.delete(root);
        Files.move(picture, root);
    }

    private static void repeat(Path from, Path to, Predicate<Path> same) throws IOException {
        try (var all = Files.walk(from)) {
            for (var each : (Iterable<Path>) all::iterator) {
                var target = to.resolve(from.relativize(each));
                if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS) && same.test(each)) {
                    Files.createLink(target, each);
                } else {
                    Files.copy(each, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    /** What is left of small files that were being written. */
    List<Path> halves() throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(WholeFile::isHalf).toList();
        }
    }

    /** Whether a step at this file counts. */
    boolean isOurs(Path file) {
        return file.startsWith(root) && !NOT_OURS.matcher(file.getFileName().toString()).matches();
    }

    boolean isFar(Path file) {
        return file.startsWith(root.resolve("far"));
    }
}
