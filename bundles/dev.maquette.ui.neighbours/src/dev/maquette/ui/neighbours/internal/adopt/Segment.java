// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import dev.maquette.api.request.AdoptLibrary.State;

/** Which of the models of other programs are shown. */
enum Segment {
    /** All of them. */
    ALL,
    /** Those that the library has not, or had not. */
    NEW,
    /** Those whose records lack something that is said there. */
    FILLED,
    /** Those that the library has. */
    KNOWN,
    /** Those that get no record, and why. */
    PROBLEMS;

    static Segment of(State state) {
        return switch (state) {
        case ADOPTED -> NEW;
        case ENRICHED -> FILLED;
        case KNOWN -> KNOWN;
        case UNKNOWN, BROKEN, MISSING, REMOTE, FAILED -> PROBLEMS;
        };
    }
}
