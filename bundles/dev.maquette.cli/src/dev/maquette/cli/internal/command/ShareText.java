// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.request.FindShareTargets.Target;
import dev.maquette.api.request.ShareLibrary.Edit;
import dev.maquette.api.request.ShareLibrary.Shared;
import dev.maquette.api.request.TestShare.Sight;
import dev.maquette.api.request.UnshareLibrary.Unshared;
import dev.maquette.cli.internal.output.Style;
import dev.maquette.cli.internal.output.Words;

/**
 * What became of sharing, as people read it.
 *
 * @param target the program
 * @param dryRun whether it only would
 * @param style emphasis
 */
record ShareText(Target target, boolean dryRun, Style style) {

    private static final int MOST = 10;
    private static final int AROUND = 2;

    /** How a share that was made stands, in some words. */
    static String state(Target target) {
        var share = target.share();
        return share == null ? "-"
                : share.stale() ? Words.lower(share.way()) + ", to be renewed" : Words.lower(share.way());
    }

    String shared(Shared shared) {
        var lines = new ArrayList<String>();
        lines.add(target.name() + " in " + target.root() + (dryRun ? " would see " : " sees ")
                + Words.count(shared.models(), "model") + " (" + Words.lower(shared.way()) + ").");
        edits(shared.edits(), lines);
        links(shared.links(), dryRun ? "would be made" : "made", lines);
        if (shared.edits().isEmpty() && shared.links().isEmpty()) {
            lines.add("There " + (dryRun ? "would be" : "was") + " nothing to change.");
        }
        if (!shared.leftOut().isEmpty()) {
            lines.add(style.bold(Words.count(shared.leftOut().size(), "model") + " cannot be shown:"));
            shared.leftOut().forEach(left -> lines.add("  " + left.name() + style.faint(" (" + left.reason() + ")")));
        }
        shared.steps().forEach(step -> lines.add(style.bold("To do: ") + step));
        return String.join("\n", lines);
    }

    String unshared(Unshared unshared) {
        var lines = new ArrayList<String>();
        lines.add(target.name() + " in " + target.root() + (dryRun ? " would see" : " sees")
                + " this library's models no more.");
        edits(unshared.edits(), lines);
        links(unshared.links(), dryRun ? "would be removed" : "removed", lines);
        lines.addAll(unshared.kept());
        return String.join("\n", lines);
    }

    String sight(Sight sight) {
        return sight.seen() ? style.good("seen    ") + "  " + sight.name() + style.faint(" as " + sight.as())
                : style.bad("not seen") + "  " + sight.name() + style.faint(" (" + sight.reason() + ")");
    }

    private void edits(List<Edit> edits, List<String> lines) {
        for (var edit : edits) {
            var what = edit.before() == null ? "new" : edit.after() == null ? "deleted" : "changed";
            lines.add(style.bold(edit.path()) + " (" + (dryRun ? "would be " : "") + what + ")"
                    + (edit.copy() == null ? "" : "; as it was: " + edit.copy()));
            new Difference(style, AROUND).lines(edit.before(), edit.after())
                    .forEach(line -> lines.add("  " + line));
        }
    }

    private void links(List<String> links, String done, List<String> lines) {
        if (links.isEmpty()) {
            return;
        }
        lines.add(style.bold(Words.count(links.size(), "link")) + " " + done + ":");
        links.stream().limit(MOST).forEach(link -> lines.add("  " + link));
        if (links.size() > MOST) {
            lines.add(style.faint("  and " + (links.size() - MOST) + " more"));
        }
    }
}
