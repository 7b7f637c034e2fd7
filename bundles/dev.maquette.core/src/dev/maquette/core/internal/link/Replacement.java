// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.nio.file.Path;
import java.util.UUID;

/**
 * A file or folder that makes way for another. It is written to the journal before anything is touched; whoever finds
 * it later can settle it from one question: is the note there?
 *
 * @param path the place of both, absolute
 * @param fresh where the new one is made, in the same folder, absolute
 * @param aside where the old one is meanwhile, or stays, absolute
 * @param keepsAside whether the old one stays there, since it is not what the new one is
 * @param note file whose being there tells what is at the path, absolute
 * @param noted whether it is there when the new one is at the path, or is not
 * @param made what was made, or null before that
 */
public record Replacement(String path, String fresh, String aside, boolean keepsAside, String note, boolean noted,
        Identity made) {

    /** The name of the intent. */
    public static final String OPERATION = "files.replace";

    /** Work names begin with a dot, and end so that no program takes them for a model. */
    private static final String PREFIX = ".maquette-";

    /** By something with the same content, so that the old one is not needed any more. */
    public static Replacement bySame(Path path, Path note, boolean noted) {
        return new Replacement(path.toString(), beside(path, ".new").toString(), beside(path, ".old").toString(),
                false, note.toString(), noted, null);
    }

    /** By something better, so that the old one is kept elsewhere. */
    public static Replacement byBetter(Path path, Path aside, Path note) {
        return new Replacement(path.toString(), beside(path, ".new").toString(), aside.toString(), true,
                note.toString(), true, null);
    }

    private static Path beside(Path path, String suffix) {
        return path.resolveSibling(PREFIX + UUID.randomUUID() + suffix);
    }

    Replacement with(Identity fresher) {
        return new Replacement(path, fresh, aside, keepsAside, note, noted, fresher);
    }

    Path place() {
        return Path.of(path);
    }

    Path freshPlace() {
        return Path.of(fresh);
    }

    Path asidePlace() {
        return Path.of(aside);
    }

    Path noteFile() {
        return Path.of(note);
    }
}
