// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;

import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.request.ScanFolder.Presence;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Style;
import dev.maquette.cli.internal.output.Words;

/**
 * What a scan found, as people read it: columns of fixed width, since lines are shown as they come, and the path last.
 *
 * @param folder the folder that is scanned
 * @param style emphasis
 */
record ScanText(Path folder, Style style) {

    private static final String COLUMNS = "%-13s  %-14s  %-12s  %-12s  %7s  ";

    String heading() {
        return style.bold(COLUMNS.formatted("STATE", "TYPE", "BASE", "FORMAT", "SIZE") + "PATH");
    }

    String line(ScannedModel model) {
        var known = model.status() == Status.IDENTIFIED;
        var text = COLUMNS.formatted(state(model), known ? model.type().id() : "-", known ? model.base().id() : "-",
                known ? model.format().id() : "-", Sizes.text(model.fileSize())) + below(model.path());
        return known || model.reason() == null ? text : text + style.faint(" (" + model.reason() + ")");
    }

    private static String state(ScannedModel model) {
        if (model.outcome() != null) {
            return Words.lower(model.outcome()).replace('_', ' ');
        }
        return switch (model.presence()) {
        case Presence.SAME_PATH -> "in library";
        case Presence.SAME_CONTENT -> "copy";
        case Presence.NEW -> model.status() == Status.IDENTIFIED ? "new" : Words.lower(model.status());
        };
    }

    private String below(String path) {
        var found = Path.of(path);
        return found.startsWith(folder) && !found.equals(folder) ? folder.relativize(found).toString() : path;
    }

    /** How it ended, in one sentence for each thing that matters. */
    String summary(ScanCounts counts) {
        if (counts.found() == 0) {
            return "No model was found in " + folder + ".";
        }
        var parts = new ArrayList<String>();
        add(parts, counts.fresh(), "new");
        add(parts, counts.installed(), "installed now");
        add(parts, counts.failed(), "not installed");
        add(parts, counts.known(), "in the library already");
        add(parts, counts.copies(), counts.copies() == 1 ? "a copy of one in it" : "copies of some in it");
        add(parts, counts.unknown(), "unknown");
        add(parts, counts.broken(), "broken or no model");
        return Words.count(counts.found(), "model") + ": " + String.join(", ", parts) + "."
                + (counts.fresh() > 0 ? " Add --install to install what is new." : "");
    }

    private static void add(ArrayList<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }
}
