// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.FindDuplicates.Copy;
import dev.maquette.api.request.FindDuplicates.User;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;

/** Models that are there more than once, in words. */
final class TwinWords {

    private TwinWords() {
    }

    /** What needs a copy. */
    static String users(Copy copy) {
        List<String> users = new ArrayList<>();
        if (copy.useCount() > 0) {
            users.add(copy.useCount() == 1 ? Messages.Twins_image
                    : NLS.bind(Messages.Twins_images, ByteSize.count(copy.useCount())));
        }
        users.addAll(copy.programs());
        long models = copy.users().stream().map(User::key).distinct().count();
        if (models > 0) {
            users.add(models(models));
        }
        return users.isEmpty() ? Messages.Twins_nobody : String.join(", ", users);
    }

    /** What else a copy is called. */
    static List<String> names(Copy copy) {
        return copy.sameAs().stream().map(path -> NLS.bind(Messages.Twins_sameAs, path)).toList();
    }

    /** A digest as people call it. */
    static String digest(String algorithm) {
        return switch (algorithm) {
        case "blake3" -> "BLAKE3";
        case "sha256" -> "SHA-256";
        default -> algorithm.toUpperCase(Locale.ROOT);
        };
    }

    static String models(long models) {
        return models == 1 ? Messages.Twins_model : NLS.bind(Messages.Twins_models, ByteSize.count(models));
    }

    static String counted(long copies) {
        return copies == 1 ? Messages.Twins_copy : NLS.bind(Messages.Twins_copies, ByteSize.count(copies));
    }

    static String groups(int groups) {
        return groups == 1 ? Messages.Twins_group1 : NLS.bind(Messages.Twins_groups, ByteSize.count(groups));
    }

    /** The sum above the list. */
    static String sum(TwinState state) {
        boolean more = state.phase() == Hunt.Phase.SEARCHING;
        return state.groups() == 0 ? "" : NLS.bind(more ? Messages.Twins_sumMore : Messages.Twins_sum,
                groups(state.groups()), ByteSize.text(state.extra()));
    }

    /** What is the same in a group. */
    static String sameness(TwinGroup group) {
        int twins = group.twins().size();
        return group.likeness() == Likeness.BYTES ? NLS.bind(Messages.Twins_same, counted(twins), group.hash())
                : NLS.bind(Messages.Twins_sameWeights, models(twins));
    }

    static String extra(TwinGroup group) {
        return NLS.bind(Messages.Twins_extra, ByteSize.text(group.extra()));
    }

    /** What is said below a copy, or an empty string. */
    static String below(TwinRow.Copy row) {
        List<String> said = new ArrayList<>();
        if (!row.note().isEmpty()) {
            said.add(row.note());
        }
        if (row.group().reason().isEmpty() || !row.twin().path().equals(row.group().twins().getFirst().path())) {
            said.addAll(row.twin().remarks());
        } else {
            said.add(NLS.bind(Messages.Twins_suggested, row.group().reason()));
            said.addAll(row.twin().remarks());
        }
        return String.join(" \u00b7 ", said);
    }

    /** A row for assistive technology. */
    static String spoken(TwinRow row) {
        return switch (row) {
        case TwinRow.Heading heading -> NLS.bind(Messages.Twins_group, new Object[]{heading.group().name(),
                sameness(heading.group()), extra(heading.group())});
        case TwinRow.Copy copy -> {
            String words = NLS.bind(Messages.Twins_row, new Object[]{copy.twin().path(),
                    used(copy.twin()), ByteSize.text(copy.twin().bytes()), copy.decision().label(copy.twin())});
            String below = below(copy);
            yield below.isEmpty() ? words : words + ", " + below;
        }
        };
    }

    private static String used(Twin twin) {
        return twin.users().isEmpty() ? twin.name() : NLS.bind(Messages.Twins_used, twin.users());
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
        String count = counted(plan.steps().size());
        return NLS.bind(plan.removals().isEmpty() ? Messages.Act_link
                : plan.links().isEmpty() ? Messages.Act_remove : Messages.Act_change, count);
    }

    static String question(Plan plan) {
        String count = counted(plan.steps().size());
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
            said.add(linked == 1 ? Messages.Done_linked1 : NLS.bind(Messages.Done_linked, counted(linked)));
        }
        if (!outcome.removed().isEmpty()) {
            said.add(NLS.bind(Messages.Done_removed, models(outcome.removed().size())));
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

    static String reason(String subject, String reason) {
        return NLS.bind(Messages.Twins_reason, subject, reason);
    }

    static List<Notice.Reason> reasons(Outcome outcome) {
        return outcome.failed().entrySet().stream()
                .map(failure -> new Notice.Reason(failure.getKey().twin().path(), failure.getValue())).toList();
    }
}
