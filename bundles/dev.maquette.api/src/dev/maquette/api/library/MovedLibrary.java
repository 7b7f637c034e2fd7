// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

import java.util.List;

/**
 * Where a whole library went, or would go; see {@link Libraries#move}.
 *
 * @param name what people call it
 * @param from the folder in which it was, absolute
 * @param to the folder in which it is, absolute
 * @param copied whether its files were copied, since the places are on different file systems; else they were renamed
 * @param files how many files it has
 * @param bytes what they hold
 * @param free bytes that could be written where it goes, before it went
 * @param programs folders of other programs whose settings name the old place until the library is shared with them
 *     again
 * @param remark one sentence for a user to read about what is left to do, or null
 */
public record MovedLibrary(String name, String from, String to, boolean copied, int files, long bytes, long free,
        List<String> programs, String remark) {

    public MovedLibrary {
        programs = List.copyOf(programs);
    }
}
