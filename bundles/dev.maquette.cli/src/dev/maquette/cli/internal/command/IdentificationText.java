// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import dev.maquette.api.identify.Candidate;
import dev.maquette.api.identify.Evidence;
import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.probe.Safety;
import dev.maquette.api.probe.Safety.Verdict;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Style;
import dev.maquette.cli.internal.output.Words;

/**
 * An identification in words.
 *
 * @param style emphasis
 */
record IdentificationText(Style style) {

    private static final int NEAREST = 3;
    private static final int MOST_FINDINGS = 5;

    /** One line: the path and what it is; below it what in the file is not known to be harmless. */
    String line(Identification found) {
        var text = new StringJoiner("\n");
        text.add(style.bold(found.path() + ":") + " " + summary(found) + (isSafe(found) ? ", safe" : ""));
        if (!isSafe(found)) {
            safety(found).forEach(text::add);
        }
        return text.toString();
    }

    /** The line, and below it what it rests on and why it is nothing else. */
    String explanation(Identification found) {
        var text = new StringJoiner("\n");
        text.add(line(found));
        if (isSafe(found)) {
            safety(found).forEach(text::add);
        }
        evidence(found.evidence()).forEach(text::add);
        if (found.ruleId() != null) {
            text.add("  Rule: " + found.ruleId() + ", version " + found.ruleVersion());
        }
        found.candidates().stream().limit(NEAREST).map(this::runnerUp).forEach(text::add);
        return text.toString();
    }

    /** What it is, without its path. */
    String summary(Identification found) {
        if (found.status() == Status.IDENTIFIED) {
            return kind(found) + ", " + Sizes.text(found.fileSize());
        }
        return style.bad(Words.lower(found.status())) + (found.reason() == null ? "" : ": " + found.reason());
    }

    /** The evidence of the rule that won, a line each. */
    List<String> evidence(List<Evidence> evidence) {
        return evidence.stream().map(fact -> "  " + mark(fact) + " " + fact(fact)).toList();
    }

    private static boolean isSafe(Identification found) {
        return found.safety() != null && found.safety().verdict() == Verdict.SAFE;
    }

    /** What the file would do to a program that loads it; nothing for formats that cannot run code. */
    private List<String> safety(Identification found) {
        if (found.safety() == null) {
            return List.of();
        }
        var findings = found.safety().findings();
        var lines = new ArrayList<String>();
        lines.add("  Safety: " + switch (found.safety().verdict()) {
        case SAFE -> style.good("safe") + ", all that it would do when loaded is known to be harmless";
        case UNSAFE -> style.bad("unsafe") + ", loading it would run code";
        case UNKNOWN -> style.bad("not known to be safe");
        });
        findings.stream().limit(MOST_FINDINGS).map(IdentificationText::finding).forEach(lines::add);
        if (findings.size() > MOST_FINDINGS) {
            lines.add("    and " + (findings.size() - MOST_FINDINGS) + " more");
        }
        return lines;
    }

    private static String finding(Safety.Finding finding) {
        return "    " + finding.opcode() + (finding.global() == null ? "" : " " + finding.global()) + " at byte "
                + finding.offset();
    }

    private static String kind(Identification found) {
        var text = new StringJoiner(", ");
        text.add(found.type().label()).add(found.base().label()).add(found.format().label());
        if (found.variant() != null) {
            text.add(found.variant());
        }
        if (found.predictionType() != null) {
            text.add(found.predictionType());
        }
        return text.toString();
    }

    private String runnerUp(Candidate candidate) {
        var failed = candidate.evidence().stream().filter(fact -> !fact.held()).map(IdentificationText::fact).toList();
        return style.faint("  Not " + candidate.type().label() + ", " + candidate.base().label() + ", "
                + candidate.format().label() + (failed.isEmpty() ? "" : ": " + String.join("; ", failed)));
    }

    private String mark(Evidence fact) {
        return fact.held() ? style.good("✓") : style.bad("✗");
    }

    private static String fact(Evidence fact) {
        var found = fact.found() == null ? "nothing there" : fact.found();
        var text = (excludes(fact) ? "not: " : "") + fact.name() + " (" + fact.place() + ": " + found;
        return text + (fact.held() || fact.expected() == null ? ")" : ", wanted " + fact.expected() + ")");
    }

    /** Whether the rule wants the fact to be otherwise. */
    private static boolean excludes(Evidence fact) {
        return fact.expected() != null && fact.expected().startsWith("not ");
    }
}
