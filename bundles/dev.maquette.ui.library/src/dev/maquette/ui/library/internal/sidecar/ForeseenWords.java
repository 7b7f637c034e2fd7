// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.sidecar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.WriteSidecars.Outcome;
import dev.maquette.api.request.WriteSidecars.Written;
import dev.maquette.ui.look.ByteSize;

/** What writing would do, in words. */
final class ForeseenWords {

    private ForeseenWords() {
    }

    /** What there is to say where no file would be written. */
    static String told(Foreseen next) {
        if (next.problem() != null) {
            return next.problem();
        }
        if (next.written() == null) {
            return Messages.Write_looking;
        }
        if (next.none()) {
            return Messages.Write_noneThere;
        }
        return next.left().isEmpty() ? Messages.Write_nothing : left(next.left());
    }

    /** Why files are left alone. */
    static String left(List<Outcome> left) {
        return left.stream().map(ForeseenWords::left).collect(Collectors.joining("\n\n"));
    }

    private static String left(Outcome outcome) {
        String name = outcome.file() == null ? outcome.name() : Path.of(outcome.file()).getFileName().toString();
        return name + "\n" + (outcome.reason() != null ? outcome.reason()
                : NLS.bind(Messages.Write_kept, String.join(", ", outcome.kept())));
    }

    /** How many there are of each kind. */
    static String counts(Written written) {
        List<String> counts = new ArrayList<>();
        count(written.created(), Messages.Write_made, counts);
        count(written.updated(), Messages.Write_changed, counts);
        count(written.unchanged(), Messages.Write_unchanged, counts);
        count(written.refused(), Messages.Write_left, counts);
        count(written.failed(), Messages.Write_failed, counts);
        return String.join("  \u00b7  ", counts);
    }

    private static void count(int number, String words, List<String> counts) {
        if (number > 0) {
            counts.add(NLS.bind(words, ByteSize.count(number)));
        }
    }
}
