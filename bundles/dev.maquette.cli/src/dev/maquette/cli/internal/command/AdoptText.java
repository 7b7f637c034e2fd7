// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.request.AdoptLibrary.Adopted;
import dev.maquette.api.request.AdoptLibrary.Outcome;
import dev.maquette.api.request.AdoptLibrary.State;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Style;
import dev.maquette.cli.internal.output.Words;

/**
 * What became of the models of another library, as people read it.
 *
 * @param root the library's folder
 * @param dryRun whether it only would
 * @param style emphasis
 */
record AdoptText(Path root, boolean dryRun, Style style) {

    private static final String COLUMNS = "%-14s  %-14s  %-12s  %7s  ";

    String heading() {
        return style.bold(COLUMNS.formatted("STATE", "TYPE", "BASE", "SIZE") + "PATH");
    }

    String line(Outcome outcome) {
        var line = COLUMNS.formatted(word(outcome.state()), outcome.type() == null ? "-" : outcome.type().id(),
                outcome.base() == null ? "-" : outcome.base().id(), Sizes.text(outcome.fileSize()))
                + below(outcome.path());
        return outcome.notes().isEmpty() ? line
                : line + style.faint(" (" + String.join(" ", outcome.notes()) + ")");
    }

    private String word(State state) {
        return switch (state) {
        case ADOPTED -> dryRun ? "would adopt" : "adopted";
        case ENRICHED -> dryRun ? "would fill in" : "filled in";
        case KNOWN -> "in library";
        default -> Words.lower(state);
        };
    }

    private String below(String path) {
        var found = Path.of(path);
        return found.startsWith(root) && !found.equals(root) ? root.relativize(found).toString() : path;
    }

    /** How it ended, and how it is taken back. */
    String summary(Adopted adopted) {
        var total = adopted.states().values().stream().mapToInt(Integer::intValue).sum();
        if (total == 0) {
            return "No model was found in " + root + " (" + adopted.program() + ").";
        }
        var parts = new ArrayList<String>();
        for (var state : State.values()) {
            if (adopted.count(state) > 0) {
                parts.add(adopted.count(state) + " " + word(state));
            }
        }
        var relations = adopted.relations() == 0 ? ""
                : " " + Words.count(adopted.relations(), "pair") + (dryRun ? " would be" : " of models") + " related.";
        return Words.count(total, "model") + " (" + adopted.program() + "): " + String.join(", ", parts) + "."
                + relations + undo(adopted.batches());
    }

    private static String undo(List<Long> batches) {
        return switch (batches.size()) {
        case 0 -> "";
        case 1 -> "\nTo take it back: maquette undo " + batches.getFirst();
        default -> "\nTo take it back: maquette undo, " + batches.size() + " times";
        };
    }
}
