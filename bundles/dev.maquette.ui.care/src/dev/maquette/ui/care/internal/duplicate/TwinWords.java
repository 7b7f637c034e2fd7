// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.FindDuplicates.Copy;
import dev.maquette.api.request.FindDuplicates.User;
import dev.maquette.ui.look.ByteSize;

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

    static String reason(String subject, String reason) {
        return NLS.bind(Messages.Twins_reason, subject, reason);
    }
}
