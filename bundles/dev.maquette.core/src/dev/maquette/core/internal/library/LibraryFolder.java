// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a library's folder is laid out.
 *
 * @param root absolute and normal
 */
public record LibraryFolder(Path root) {

    public LibraryFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Managed models, one folder for each key. */
    public Path models() {
        return root.resolve("models");
    }

    /** Files of removed models, one folder for each key. */
    public Path trash() {
        return root.resolve("trash");
    }

    /** Work of installations that are under way. */
    public Path staging() {
        return root.resolve("staging");
    }

    /** Model cards, one Markdown file for each key. */
    public Path cards() {
        return root.resolve("cards");
    }

    /** The model card of a key; whether there is one is another matter. */
    public Path card(String key) {
        return cards().resolve(key + ".md");
    }

    /** What other programs said of models that were adopted, one JSON file for each key. */
    public Path adopted() {
        return root.resolve("adopted");
    }

    /** The filters that it remembers. */
    public Path filters() {
        return root.resolve("filters.json");
    }

    /** The library's settings, whose presence makes a folder a library. */
    public Path settings() {
        return root.resolve("settings.json");
    }

    /** The registry's database. */
    public Path registry() {
        return root.resolve("registry.mv.db");
    }

    /** Locked by the process that has the registry's database open. */
    public Path holder() {
        return root.resolve("library.lock");
    }

    /** Small versions of cover images. */
    public Path thumbnails() {
        return root.resolve("thumbnails");
    }

    /** What is known of the disks that models in place are on. */
    public Path volumes() {
        return root.resolve("volumes.json");
    }

    /** Notes of the links that the library made, one JSON file each. */
    public Path links() {
        return root.resolve("links");
    }

    /** What is known of models' weights, to find those that are alike; may be deleted at any time. */
    public Path prints() {
        return root.resolve("weights.prints");
    }

    /** Copies of files beside models as they were before the library wrote them, one folder for each time. */
    public Path sidecars() {
        return root.resolve("sidecars");
    }

    /** What other programs are shown, one note and one folder of links for each. */
    public Path shared() {
        return root.resolve("shared");
    }

    /** Pictures that were drawn and not wanted elsewhere, one folder for each day. */
    public Path pictures() {
        return root.resolve("pictures");
    }

    /** Locked by who hashes in the background. */
    public Path hashing() {
        return root.resolve("hashing.lock");
    }

    /** Locked by all who use the library, and by who is alone with it. */
    public Path users() {
        return root.resolve("users.lock");
    }

    /** Where the library was when it was opened the last time. */
    public Path place() {
        return root.resolve("place.json");
    }

    /** Says, while the library is copied to another place, where to. */
    public Path leaving() {
        return root.resolve("leaving.json");
    }

    /** Says, until the old place is cleared, which one it was. */
    public Path arrived() {
        return root.resolve("arrived.json");
    }

    /** Whether there is a library. */
    public boolean isLibrary() {
        return Files.exists(settings());
    }

    /** Resolves a record's path: relative ones are below {@link #models()}. */
    public Path resolve(String recordPath) {
        return models().resolve(recordPath).normalize();
    }

    /** How a record spells this path: POSIX, relative when below {@link #models()}. */
    public String spell(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        var spelled = absolute.startsWith(models()) ? models().relativize(absolute) : absolute;
        return spelled.toString().replace(spelled.getFileSystem().getSeparator(), "/");
    }

    /** Makes the folders that are missing. */
    public void make() throws IOException {
        Files.createDirectories(models());
        Files.createDirectories(trash());
        Files.createDirectories(staging());
    }
}
