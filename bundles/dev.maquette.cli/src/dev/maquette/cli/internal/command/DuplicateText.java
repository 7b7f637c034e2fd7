// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.stream.Collectors;

import dev.maquette.api.request.FindDuplicates.Copy;
import dev.maquette.api.request.FindDuplicates.Group;
import dev.maquette.api.request.FindDuplicates.User;
import dev.maquette.cli.internal.output.Sizes;

/** Copies of a model as people read them. */
final class DuplicateText {

    private DuplicateText() {
    }

    /** A heading, and a line for each copy, the one to keep first. */
    static String of(Group group) {
        return group.copies().getFirst().name() + ", " + group.copies().size() + " copies of "
                + Sizes.text(group.bytes()) + "; " + Sizes.text(group.reclaimable()) + " would be free with one"
                + group.copies().stream().map(copy -> "\n  " + (copy == group.copies().getFirst() ? "keep  " : "copy  ")
                        + line(copy)).collect(Collectors.joining())
                + "\n  " + group.reason();
    }

    private static String line(Copy copy) {
        var text = copy.path();
        if (copy.key() == null) {
            text += " (in no record)";
        }
        if (copy.cost() == 0) {
            text += " (frees nothing: the file has other names)";
        }
        if (!copy.programs().isEmpty()) {
            text += " (of " + String.join(", ", copy.programs()) + ")";
        }
        if (!copy.users().isEmpty()) {
            text += " (for " + copy.users().stream().map(User::name).distinct().collect(Collectors.joining(", ")) + ")";
        }
        return text + copy.sameAs().stream().map(path -> "\n          the same file as " + path)
                .collect(Collectors.joining());
    }
}
