// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;

/** What is to be done about duplicates and what became of it, in words. */
final class PlanWords {

    private PlanWords() {
    }

    /** What the button that acts says: how many copies, and how many bytes are not needed any more. */
    static String act(Plan plan) {
        if (plan.isEmpty()) {
            return Messages.Act_none;
        }
        boolean links = plan.removals().isEmpty();
        boolean removals = plan.links().isEmpty();
        String bytes = ByteSize.text(plan.bytes());
        String count = ByteSize.count(plan.steps().size());
        if (plan.bytes() == 0) {
            return NLS.bind(links ? Messages.Act_link : removals ? Messages.Act_remove : Messages.Act_change, count);
        }
        return NLS.bind(links ? Messages.Act_linkBytes : removals ? Messages.Act_removeBytes
                : Messages.Act_changeBytes, count, bytes);
    }

    /** What is done, for the Progress view and for undo. */
    static String label(Plan plan) {
        String count = TwinWords.counted(plan.steps().size());
        return NLS.bind(plan.removals().isEmpty() ? Messages.Act_link
                : plan.links().isEmpty() ? Messages.Act_remove : Messages.Act_change, count);
    }

    static String question(Plan plan) {
        String count = TwinWords.counted(plan.steps().size());
        return NLS.bind(plan.removals().isEmpty() ? Messages.Ask_titleLink
                : plan.links().isEmpty() ? Messages.Ask_titleRemove : Messages.Ask_title, count);
    }

    /** What will be the case. */
    static String consequences(Plan plan) {
        List<String> said = new ArrayList<>();
        if (plan.inPlace() > 0) {
            said.add(NLS.bind(Messages.Ask_inPlace, ByteSize.count(plan.inPlace())));
        }
        if (!plan.links().isEmpty()) {
            said.add(Messages.Ask_links);
        }
        if (plan.trashed() > 0) {
            said.add(NLS.bind(Messages.Ask_trashed, ByteSize.count(plan.trashed())));
        }
        long forgotten = plan.removals().size() - plan.trashed();
        if (forgotten > 0) {
            said.add(NLS.bind(Messages.Ask_forgotten, ByteSize.count(forgotten)));
        }
        return String.join(" ", said);
    }

    /** What has happened. */
    static String done(Outcome outcome) {
        List<String> said = new ArrayList<>();
        int linked = outcome.linked().size();
        if (linked > 0) {
            said.add(linked == 1 ? Messages.Done_linked1 : NLS.bind(Messages.Done_linked, TwinWords.counted(linked)));
        }
        if (!outcome.removed().isEmpty()) {
            said.add(NLS.bind(Messages.Done_removed, TwinWords.models(outcome.removed().size())));
        }
        String done = said.isEmpty() ? Messages.Done_none : String.join(" ", said);
        if (!outcome.failed().isEmpty()) {
            done = NLS.bind(Messages.Done_partly, done, ByteSize.count(outcome.failed().size()));
        }
        return outcome.stopped() ? NLS.bind(Messages.Done_stopped, done) : done;
    }

    /** What is free now. */
    static String freed(Outcome outcome) {
        List<String> said = new ArrayList<>();
        if (outcome.freed() > 0) {
            said.add(NLS.bind(Messages.Freed_freed, ByteSize.text(outcome.freed())));
        }
        if (outcome.trashed() > 0) {
            said.add(NLS.bind(Messages.Freed_trash, ByteSize.text(outcome.trashed())));
        }
        return String.join(" ", said);
    }

    /** What is as it was before. */
    static String back(TakenBack back) {
        int count = back.steps().size();
        String said = count == 0 ? Messages.Undo_none : count == 1 ? Messages.Undo_done1
                : NLS.bind(Messages.Undo_done, TwinWords.counted(count));
        if (!back.reasons().isEmpty()) {
            said = NLS.bind(Messages.Done_partly, said, ByteSize.count(back.reasons().size()));
        }
        return back.stopped() ? NLS.bind(Messages.Undo_stopped, said) : said;
    }

    /** How much space that takes. */
    static String taken(TakenBack back) {
        return back.bytes() == 0 ? "" : NLS.bind(Messages.Undo_bytes, ByteSize.text(back.bytes()));
    }

    static List<Notice.Reason> reasons(Outcome outcome) {
        return outcome.failed().entrySet().stream()
                .map(failure -> new Notice.Reason(failure.getKey().twin().path(), failure.getValue())).toList();
    }
}
