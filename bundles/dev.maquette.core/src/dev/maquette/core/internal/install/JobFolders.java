// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.maquette.api.install.InstallPart;
import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.Failures;

/** Folders for the work of installations: each has one of its own, named by its number, until it is over. */
record JobFolders(LibraryFolder library) {

    private static final Logger LOG = System.getLogger(JobFolders.class.getName());
    private static final Pattern NAME = Pattern.compile("\\d+");
    private static final List<String> FILES = List.of("", ".part", ".part.json");

    Path of(String id) {
        return library.staging().resolve(id);
    }

    /** Makes it where it is not there yet. */
    Path make(String id) throws LibraryException {
        try {
            return Files.createDirectories(of(id));
        } catch (IOException failure) {
            throw Failures.of("Making a folder for the installation", failure);
        }
    }

    /** Throws away what is in it. */
    void empty(String id) throws LibraryException {
        try {
            Trees.delete(of(id));
        } catch (IOException failure) {
            throw Failures.of("Clearing " + of(id), failure);
        }
        make(id);
    }

    /** What cannot be deleted now is left for the next open. */
    void delete(String id) {
        try {
            Trees.delete(of(id));
        } catch (IOException left) {
            LOG.log(Level.WARNING, of(id) + " is left for the next open", left);
        }
    }

    /** Deletes the folder when nothing has arrived in it. */
    void deleteIfEmpty(String id) {
        try {
            if (Files.isDirectory(of(id)) && Trees.size(of(id)) == 0) {
                Trees.delete(of(id));
            }
        } catch (IOException left) {
            LOG.log(Level.DEBUG, of(id) + " is left for the next open", left);
        }
    }

    boolean exists(String id) {
        return Files.isDirectory(of(id));
    }

    /** The numbers of those that are there. */
    List<String> present() throws IOException {
        try (var folders = Files.list(library.staging())) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches()).toList();
        }
    }

    /** Deletes those of nobody. */
    void deleteOthers(List<String> found, Set<String> wanted) {
        found.stream().filter(id -> !wanted.contains(id)).forEach(this::delete);
    }

    /** Throws away what has arrived of one file. */
    void forget(String id, InstallPart part) throws IOException {
        var folder = of(id);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/");
                if (FILES.stream().anyMatch(suffix -> path.endsWith(suffix)
                        && PartList.isAt(part, path.substring(0, path.length() - suffix.length())))) {
                    Files.delete(file);
                }
            }
        }
    }
}
