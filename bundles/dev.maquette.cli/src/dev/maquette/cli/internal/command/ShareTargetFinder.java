// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.FindShareTargets;
import dev.maquette.api.request.FindShareTargets.Target;

/**
 * Finds the program that a user names: by its folder, or by its word where there is only one of it.
 *
 * @param session whose library is shared
 */
record ShareTargetFinder(Session session) {

    /** All programs, where they usually are and where the library is shared already. */
    List<Target> all() throws LibraryException, UsageException {
        return found(List.of());
    }

    private List<Target> found(List<String> roots) throws LibraryException, UsageException {
        var found = new ArrayList<Target>();
        session.run(new FindShareTargets(roots), found::add);
        return found;
    }

    /** The one that is meant. */
    Target find(String text) throws LibraryException, UsageException {
        var all = all();
        var named = all.stream().filter(target -> target.program().equals(text)).toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        if (named.size() > 1) {
            throw new UsageException("There is more than one " + text + " here.", "Name one of them by its folder:",
                    named.stream().map(Target::root).toList());
        }
        try {
            var folder = session.path(text);
            var shared = all.stream().filter(target -> target.root().equals(folder.toString())).findFirst();
            if (shared.isPresent()) {
                return shared.get(); // its folder may be gone since
            }
            if (Files.isDirectory(folder)) {
                return found(List.of(folder.toString())).getFirst();
            }
        } catch (InvalidPathException wrong) {
            throw new UsageException("\"" + text + "\" is not a path: " + wrong.getReason() + ".",
                    "Check the spelling.");
        }
        throw new UsageException("\"" + text + "\" is neither a program that was found here nor a folder.",
                "See what was found with \"maquette library share --list\", or name the program's folder.");
    }
}
