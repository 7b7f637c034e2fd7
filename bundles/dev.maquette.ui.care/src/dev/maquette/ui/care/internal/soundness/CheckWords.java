// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.soundness;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.api.request.VerifyLibrary.Severity;
import dev.maquette.ui.look.ByteSize;

/** What a check has found, in words. */
final class CheckWords {

    private CheckWords() {
    }

    /** The sum above the list. */
    static String sum(CheckState state) {
        if (state.findings().isEmpty()) {
            return "";
        }
        List<String> said = new ArrayList<>();
        if (state.problems() > 0) {
            said.add(counted(state.problems(), Messages.Check_problem, Messages.Check_problems));
        }
        if (state.notes() > 0) {
            said.add(counted(state.notes(), Messages.Check_note, Messages.Check_notes));
        }
        String found = String.join(" \u00b7 ", said);
        return state.phase() == CheckState.Phase.DONE ? NLS.bind(Messages.Check_sum, models(state), found)
                : NLS.bind(Messages.Check_sumMore, found);
    }

    static String models(CheckState state) {
        return counted(state.models(), Messages.Check_model, Messages.Check_models);
    }

    private static String counted(int count, String one, String many) {
        return count == 1 ? one : NLS.bind(many, ByteSize.count(count));
    }

    static String severity(Finding finding) {
        return finding.severity() == Severity.PROBLEM ? Messages.Severity_problem : Messages.Severity_note;
    }

    /** What is the case, and with what; where that is, is left to the hint. */
    static String text(Finding finding) {
        String name = finding.subject().substring(finding.subject().replace('\\', '/').lastIndexOf('/') + 1);
        return finding.text().contains(name) ? finding.text()
                : NLS.bind(Messages.Check_about, name, finding.text());
    }

    /** All of it, the place as well. */
    static String hint(Finding finding) {
        return finding.subject() + "\n" + finding.text() + "\n" + remedy(finding);
    }

    /** What to do, here where that can be done here. */
    static String remedy(Finding finding) {
        if (finding.remedy().isEmpty()) {
            return Messages.Remedy_none;
        }
        if (!Way.isCommand(finding)) {
            return finding.remedy();
        }
        return switch (finding.kind()) {
        case MISSING -> Messages.Remedy_missing;
        case SIZE -> Messages.Remedy_size;
        case COVER -> Messages.Remedy_cover;
        case ORPHAN -> Messages.Remedy_orphan;
        case TRASH -> Messages.Remedy_trash;
        case SHARE -> Messages.Remedy_share;
        case REGISTRY, UNFINISHED, OFFLINE, CARD, LINK, STAGING, SIDECAR ->
            NLS.bind(Messages.Remedy_terminal, finding.remedy());
        };
    }

    static String spoken(Finding finding) {
        return NLS.bind(Messages.Check_row, new Object[]{severity(finding), text(finding), remedy(finding)});
    }
}
