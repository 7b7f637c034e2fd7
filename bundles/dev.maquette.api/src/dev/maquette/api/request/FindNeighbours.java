// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Right;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.request.ScanFolder.Unread;

/**
 * Looks for other programs' libraries: in the folders given, or where the programs usually are on this computer. Files
 * are counted, not opened; nothing is changed.
 *
 * @param roots paths of folders on the library's machine, or empty for the usual ones. A folder that no program
 *     recognises is looked at as a plain folder of models
 */
public record FindNeighbours(List<String> roots)
        implements StreamedRequest<FindNeighbours.Neighbour, FindNeighbours.Searched> {

    public FindNeighbours {
        roots = List.copyOf(roots);
    }

    /**
     * A library that was found.
     *
     * @param program its word, to be given to {@link AdoptLibrary}
     * @param name the program, as users read it
     * @param root absolute
     * @param models how many there seem to be
     * @param bytes what they take, as far as it is known without opening them
     * @param unread what could not be read
     */
    public record Neighbour(String program, String name, String root, int models, long bytes, List<Unread> unread) {

        public Neighbour {
            unread = List.copyOf(unread);
        }
    }

    /**
     * The outcome.
     *
     * @param found how many libraries were found
     */
    public record Searched(int found) {
    }

    @Override
    public String operation() {
        return "library.find-neighbours";
    }

    /** It tells what lies anywhere on the library's machine, which readers of a library are not to know. */
    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
