// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.neighbour;

/**
 * Takes what is read in another program's library, on the thread that reads; the reading ends when one of these throws.
 */
public interface Reading {

    /** A model. */
    void model(ForeignModel model);

    /** Two models belong together. Told after both, by the program's keys. */
    void related(String one, String other);

    /**
     * Something could not be read; the reading goes on without it.
     *
     * @param place file or folder
     * @param reason one sentence
     */
    void unread(String place, String reason);
}
