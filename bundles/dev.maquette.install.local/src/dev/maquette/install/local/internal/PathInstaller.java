// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.local.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Installer;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/**
 * Delivers a file or folder that is on this computer already. It only checks that the path can be used; whether the
 * files are moved into the library or stay where they are is the caller's decision.
 *
 * <p>A symbolic link is delivered under its own path and never followed to what it points to: a link can be registered
 * in place, but the files behind it are not this path's to move.
 */
public final class PathInstaller implements Installer {

    private final PathSpelling spelling;

    /** Reads paths as the user of this process writes them. */
    public PathInstaller() {
        this(PathSpelling.ofThisProcess());
    }

    PathInstaller(PathSpelling spelling) {
        this.spelling = spelling;
    }

    @Override
    public boolean accepts(String source) {
        return spelling.means(source);
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public Delivery deliver(String source, InstallContext context) throws LibraryException {
        var path = spelling.path(source).orElseThrow(() -> new LibraryException(Problem.INVALID,
                "\"" + source + "\" is not a path that this computer can have.", "Check the spelling."));
        requireThere(path);
        requireOneModel(path);
        requireReadable(path);
        requireOutside(path, context.modelsFolder());
        requireOwnFiles(path, context.inPlace());
        return new Delivery(path, path.toString().replace(path.getFileSystem().getSeparator(), "/"), "path");
    }

    private static void requireThere(Path path) throws LibraryException {
        if (Files.exists(path)) {
            return;
        }
        if (Files.isSymbolicLink(path)) {
            throw new LibraryException(Problem.NOT_FOUND, path + " is a link to something that does not exist.",
                    "Mount the disk it points to, or give the path of the files themselves.");
        }
        throw new LibraryException(Problem.NOT_FOUND, "There is no such file: " + path,
                missingRemedy(path.getParent()));
    }

    private static String missingRemedy(Path parent) {
        if (parent == null || Files.isDirectory(parent)) {
            return "Check the spelling of the name.";
        }
        return "Its folder " + parent + " does not exist either: check the path, or mount the disk it is on.";
    }

    private static void requireOneModel(Path path) throws LibraryException {
        if (path.getNameCount() == 0) {
            throw new LibraryException(Problem.INVALID, path + " is a whole disk, not a model.",
                    "Name the file or folder of one model.");
        }
        if (!Files.isRegularFile(path) && !Files.isDirectory(path)) {
            throw new LibraryException(Problem.INVALID, path + " is neither a file nor a folder.",
                    "Name the file or folder of one model.");
        }
    }

    private static void requireReadable(Path path) throws LibraryException {
        var enter = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? Files.isExecutable(path) : true;
        if (!Files.isReadable(path) || !enter) {
            throw new LibraryException(Problem.IO, path + " must not be read by the user of this program.",
                    "Change its permissions, or run Maquette as its owner.");
        }
    }

    private static void requireOutside(Path path, Path modelsFolder) throws LibraryException {
        var models = modelsFolder.toAbsolutePath().normalize();
        if (path.startsWith(models)) {
            throw new LibraryException(Problem.CONFLICT, path + " lies in this library's own models folder.",
                    "What is there is managed already; to install a copy, copy it somewhere else first.");
        }
        if (models.startsWith(path)) {
            throw new LibraryException(Problem.INVALID, path + " contains this library itself.",
                    "Name the file or folder of one model.");
        }
    }

    /**
     * A move takes links along as they are; those that lead out of the folder, or name their target from the
     * root, would lead nowhere afterwards.
     */
    private static void requireOwnFiles(Path path, boolean inPlace) throws LibraryException {
        if (inPlace) {
            return;
        }
        if (Files.isSymbolicLink(path)) {
            throw new LibraryException(Problem.INVALID,
                    path + " is a link, and what it points to is not moved through a link.",
                    "Install it in place, or give the path of the files themselves.");
        }
        var stranger = linkOutOf(path);
        if (stranger.isPresent()) {
            throw new LibraryException(Problem.INVALID,
                    path + " cannot be moved: " + stranger.get() + " is a link that would not survive it.",
                    "Install it in place.");
        }
    }

    private static Optional<Path> linkOutOf(Path folder) throws LibraryException {
        try (var files = Files.walk(folder)) {
            var home = folder.toRealPath();
            for (var file : (Iterable<Path>) files.filter(Files::isSymbolicLink)::iterator) {
                if (Files.readSymbolicLink(file).isAbsolute() || !file.toRealPath().startsWith(home)) {
                    return Optional.of(file);
                }
            }
            return Optional.empty();
        } catch (IOException | UncheckedIOException failure) {
            throw new LibraryException(Problem.IO, folder + " cannot be read: " + failure.getMessage(),
                    "Check that all files in it are there and can be read, or install it in place.", failure);
        }
    }
}
