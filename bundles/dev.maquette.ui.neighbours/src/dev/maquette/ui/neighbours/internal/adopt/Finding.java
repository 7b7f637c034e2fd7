// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;

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
 * @param words what is shown of it, in lower case, for filters: very many are filtered with each key
 */
record Finding(String id, String root, Outcome outcome, boolean done, String words) {

    static Finding of(String root, Outcome outcome, boolean done) {
        return new Finding(root + "\n" + outcome.path(), root, outcome, done, words(outcome));
    }

    private static String words(Outcome outcome) {
        BaseModel base = base(outcome);
        return String.join(" ", name(outcome), outcome.path(), type(outcome).label(), base.label(), base.shortLabel())
                .toLowerCase(Locale.ROOT);
    }

    State state() {
        return outcome.state();
    }

    Segment segment() {
        return Segment.of(state());
    }

    /** What it is called, or its file where it is not called anything. */
    String name() {
        return name(outcome);
    }

    private static String name(Outcome outcome) {
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
        return type(outcome);
    }

    private static ModelType type(Outcome outcome) {
        return outcome.type() == null ? ModelType.UNKNOWN : outcome.type();
    }

    BaseModel base() {
        return base(outcome);
    }

    private static BaseModel base(Outcome outcome) {
        return outcome.base() == null ? BaseModel.UNKNOWN : outcome.base();
    }

    /** The first sentence there is to say of it, or an empty string. */
    String note() {
        return outcome.notes().isEmpty() ? "" : outcome.notes().getFirst();
    }

    /** Whether every word, in lower case, occurs in what is shown of it. */
    boolean matches(String[] wanted) {
        for (String word : wanted) {
            if (!words.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a record was made of it. */
    boolean made() {
        return done && state() == State.ADOPTED && outcome.key() != null;
    }

    /** The same, when what was filled in has been taken back. */
    Finding notYet() {
        return new Finding(id, root, outcome, false, words);
    }

    /** The same, when its record has been taken back. */
    Finding takenBack() {
        return new Finding(id, root, new Outcome(outcome.path(), outcome.name(), null, State.ADOPTED, outcome.type(),
                outcome.base(), outcome.fileSize(), outcome.fields(), outcome.notes()), false, words);
    }
}
