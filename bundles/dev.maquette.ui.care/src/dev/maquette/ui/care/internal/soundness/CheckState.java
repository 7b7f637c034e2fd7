// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.soundness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.api.request.VerifyLibrary.Severity;

/**
 * What a check has found.
 *
 * @param phase how far it is
 * @param findings problems first
 * @param models how many records were looked at; 0 before its end
 */
record CheckState(Phase phase, List<Finding> findings, int models) {

    /** How far a check is. */
    enum Phase {
        /** Nobody has looked yet. */
        NEVER,
        /** More may be found. */
        LOOKING,
        /** It has come to its end. */
        DONE,
        /** It was cancelled or failed; there may be more. */
        STOPPED
    }

    CheckState {
        findings = List.copyOf(findings);
    }

    /** Before anybody has looked. */
    static CheckState in(Phase phase) {
        return new CheckState(phase, List.of(), 0);
    }

    /** With more that was found; what is said twice is there once. */
    CheckState with(List<Finding> more) {
        Set<Finding> all = new LinkedHashSet<>(findings);
        all.addAll(more);
        List<Finding> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Finding::severity));
        return new CheckState(phase, sorted, models);
    }

    /** At its end. */
    CheckState done(int count) {
        return new CheckState(Phase.DONE, findings, count);
    }

    /** Before its end, where no more comes. */
    CheckState stopped() {
        return phase == Phase.LOOKING ? new CheckState(Phase.STOPPED, findings, models) : this;
    }

    int problems() {
        return (int) findings.stream().filter(finding -> finding.severity() == Severity.PROBLEM).count();
    }

    int notes() {
        return findings.size() - problems();
    }
}
