// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.AdoptLibrary.Outcome;
import dev.maquette.api.request.AdoptLibrary.State;

/**
 * A model of another program, and what becomes or became of it.
 *
 * @param id what it is known by
 * @param root of the library it is from
 * @param done whether it happened, rather than would happen
 */
record Finding(String id, String root, Outcome outcome, boolean done) {

    static Finding of(String root, Outcome outcome, boolean done) {
        return new Finding(root + "\n" + outcome.path(), root, outcome, done);
    }

    State state() {
        return outcome.state();
    }

    Segment segment() {
        return Segment.of(state());
    }

    /** What it is called, or its file where it is not called anything. */
    String name() {
        return outcome.name() == null || outcome.name().isBlank() ? file(outcome.path()) : outcome.name();
    }

    private static String file(String path) {
        Path last = Path.of(path).getFileName();
        return last == null ? path : last.toString();
    }

    /** Where it is, below its library where it is below it. */
    String place() {
        return below(outcome.path());
    }

    /** A path without the root of the library. */
    String below(String path) {
        String start = root.endsWith("/") || root.endsWith("\\") ? root : root + File.separator;
        return path.startsWith(start) ? path.substring(start.length()) : path;
    }

    ModelType type() {
        return outcome.type() == null ? ModelType.UNKNOWN : outcome.type();
    }

    BaseModel base() {
        return outcome.base() == null ? BaseModel.UNKNOWN : outcome.base();
    }

    /** The first sentence there is to say of it, or an empty string. */
    String note() {
        return outcome.notes().isEmpty() ? "" : outcome.notes().getFirst();
    }

    /** Whether every word, in lower case, occurs in what is shown of it. */
    boolean matches(String[] words) {
        if (words.length == 0) {
            return true;
        }
        String text = (name() + " " + outcome.path() + " " + type().label() + " " + base().label() + " "
                + base().shortLabel()).toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(text::contains);
    }

    /** The same, when its record has been taken back. */
    Finding takenBack() {
        return new Finding(id, root, new Outcome(outcome.path(), outcome.name(), null, State.ADOPTED, outcome.type(),
                outcome.base(), outcome.fileSize(), outcome.fields(), outcome.notes()), false);
    }
}
