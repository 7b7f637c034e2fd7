// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which links can be made for a program here, and makes them. */
interface LinkRule {

    /** What can be done for one model. */
    enum Kind {
        SYMBOLIC, HARD, NONE
    }

    /**
     * What link to a model may stand in a folder.
     *
     * @param target the model's file or folder, which is there
     * @param folder where the link is to be; it need not be there
     * @param writesInto whether the program writes into models
     */
    Kind kind(Path target, Path folder, boolean writesInto) throws IOException;

    /** Makes a link. */
    static void make(Path place, Path target, boolean hard) throws IOException {
        if (hard) {
            Files.createLink(place, target);
        } else {
            Files.createSymbolicLink(place, target);
        }
    }

    /**
     * The rule of this system: symbolic links where they may be made. Windows wants a right for them; without it
     * another name of a file on the same disk serves as well, unless the program writes into files.
     */
    static LinkRule ofThisSystem() {
        return of(File.separatorChar != '\\' || mayLink());
    }

    /** @param symbolic whether symbolic links may be made */
    static LinkRule of(boolean symbolic) {
        return (target, folder, writesInto) -> symbolic ? Kind.SYMBOLIC
                : Files.isRegularFile(target) && !writesInto && isNear(target, folder) ? Kind.HARD : Kind.NONE;
    }

    private static boolean isNear(Path target, Path folder) throws IOException {
        var there = folder;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        return Files.getFileStore(target).equals(Files.getFileStore(there));
    }

    private static boolean mayLink() {
        try {
            var folder = Files.createTempDirectory("maquette");
            var link = folder.resolve("link");
            try {
                Files.createSymbolicLink(link, folder);
                return true;
            } finally {
                Files.deleteIfExists(link);
                Files.delete(folder);
            }
        } catch (IOException _) {
            return false; // the account lacks the right
        }
    }
}
