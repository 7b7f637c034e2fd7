// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import dev.maquette.api.probe.Safety;
import dev.maquette.api.probe.Safety.Finding;
import dev.maquette.api.probe.Safety.Verdict;
import dev.maquette.format.torch.internal.Value.Global;

/** Gathers what in a file's pickles is not known to be harmless. */
final class Findings {

    private static final int MAX = 100;
    private static final int MAX_NAME = 200;

    private final Map<String, Found> found = new LinkedHashMap<>();
    private String stream = "";

    private record Found(Standing standing, String opcode, long offset, String global, String stream, boolean called) {

        Finding finding() {
            var place = String.format(Locale.ROOT, "at byte %,d", offset) + stream;
            return new Finding(opcode, offset, global, switch (standing) {
            case DANGEROUS -> "It " + (called ? "calls " : "names ") + global + " " + place + ".";
            case UNLISTED, HARMLESS -> "It " + (called ? "makes a " : "names ") + global + " " + place
                    + ", which is not on the list of what is known to be harmless.";
            });
        }
    }

    /** @param name the stream that is read next, such as the entry of an archive; empty for the file itself */
    void in(String name) {
        stream = name.isEmpty() ? "" : " of " + name;
    }

    void named(String opcode, long offset, Global global) {
        if (global.standing() != Standing.HARMLESS) {
            note(global.standing(), opcode, offset, global.fullName());
        }
    }

    void called(Global global) {
        found.computeIfPresent(shown(global.fullName()), (_, was) -> new Found(was.standing, was.opcode, was.offset,
                was.global, was.stream, true));
    }

    /** Something that is no class or function, and that Maquette does not look into. */
    void unlisted(String opcode, long offset, String what) {
        note(Standing.UNLISTED, opcode, offset, what);
    }

    boolean dangerous() {
        return found.values().stream().anyMatch(one -> one.standing == Standing.DANGEROUS);
    }

    Safety safety() {
        var verdict = found.isEmpty() ? Verdict.SAFE : dangerous() ? Verdict.UNSAFE : Verdict.UNKNOWN;
        return new Safety(verdict, found.values().stream()
                .sorted(Comparator.comparing(Found::standing).reversed().thenComparing(one -> !one.called))
                .limit(MAX).map(Found::finding).toList());
    }

    private void note(Standing standing, String opcode, long offset, String global) {
        if (found.size() < MAX || standing == Standing.DANGEROUS && found.size() < 2 * MAX) {
            var shown = shown(global);
            found.putIfAbsent(shown, new Found(standing, opcode, offset, shown, stream, false));
        }
    }

    /** A name that a stranger chose, fit for one line of a message. */
    private static String shown(String name) {
        var line = name.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= MAX_NAME ? line : line.substring(0, MAX_NAME) + "…";
    }
}
