// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.time.Instant;
import java.util.List;

import dev.maquette.api.library.Right;
import dev.maquette.api.library.StreamedRequest;

/**
 * Looks for programs that can be shown this library's models: in the folders given, or where the programs usually are
 * on
 * this computer, and wherever the library is shared already. Nothing is changed.
 *
 * @param roots paths of programs' folders on the library's machine, or empty for the usual ones
 */
public record FindShareTargets(List<String> roots)
        implements StreamedRequest<FindShareTargets.Target, FindShareTargets.Searched> {

    public FindShareTargets {
        roots = List.copyOf(roots);
    }

    /** How another program comes to see models. */
    public enum Way {
        /** A file of Maquette's own, and a line for the user to start the program with: nothing of it is changed. */
        FLAGS,
        /** The program's own configuration, of which a dated copy is kept. */
        CONFIGURATION,
        /** Links in the program's folders, where it can be told of no other. */
        LINKS
    }

    /**
     * A program that was found.
     *
     * @param program its word, to be given to {@link ShareLibrary}
     * @param name the program, as users read it
     * @param root its folder, absolute
     * @param ways how it can be shown models, the best first; never empty
     * @param share how it is shown them now, or null
     */
    public record Target(String program, String name, String root, List<Way> ways, Share share) {

        public Target {
            ways = List.copyOf(ways);
        }
    }

    /**
     * A share that was made.
     *
     * @param way see there
     * @param since when it was made, or last renewed
     * @param models how many it shows
     * @param stale whether the library has changed so that {@link ShareLibrary} has something to renew
     */
    public record Share(Way way, Instant since, int models, boolean stale) {
    }

    /** The outcome: how many were found. */
    public record Searched(int found) {
    }

    @Override
    public String operation() {
        return "library.find-share-targets";
    }

    /** It tells what lies anywhere on the library's machine, which readers of a library are not to know. */
    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
