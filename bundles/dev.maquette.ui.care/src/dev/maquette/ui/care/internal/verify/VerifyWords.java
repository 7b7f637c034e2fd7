// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.VerifyModels.Verdict;
import dev.maquette.api.request.VerifyModels.Verified;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;

/** Results of verifying, in words. */
final class VerifyWords {

    /** Digits of a digest that are shown before and behind what is left out. */
    private static final int HEAD = 8;
    private static final int TAIL = 4;

    private VerifyWords() {
    }

    static String models(long models) {
        return models == 1 ? Messages.Verify_model : NLS.bind(Messages.Verify_models, ByteSize.count(models));
    }

    /** The sum above the list. */
    static String sum(VerifyState state, long bytes) {
        int problems = state.counts().get(Segment.PROBLEMS);
        if (state.all() == 0) {
            return "";
        }
        return problems == 0 ? NLS.bind(Messages.Verify_sum, models(state.all()), ByteSize.text(bytes))
                : NLS.bind(Messages.Verify_sumBad,
                        new Object[]{models(state.all()), ByteSize.count(problems), ByteSize.text(bytes)});
    }

    static List<String> segments(VerifyState state) {
        List<String> words = new ArrayList<>();
        for (Segment segment : Segment.values()) {
            words.add(NLS.bind(segment.words(), ByteSize.count(state.counts().get(segment))));
        }
        return words;
    }

    /** What is said below a name: what became of a repair, else what is known, else what the state means. */
    static String detail(Verdict verdict) {
        if (verdict.repair() != null && verdict.repair().detail() != null) {
            return verdict.repair().detail();
        }
        if (verdict.detail() != null) {
            return verdict.detail();
        }
        return switch (verdict.state()) {
        case ROTTEN -> Messages.State_rottenText;
        case CHANGED -> Messages.State_changedText;
        case UNHASHED -> Messages.State_unhashedText;
        case INTACT, MISSING, OFFLINE, UNREADABLE -> verdict.path();
        };
    }

    /** A digest so short that two can be compared by eye. */
    static String brief(String digest) {
        if (digest == null) {
            return Messages.Verify_nothing;
        }
        String hex = digest.substring(digest.indexOf(':') + 1);
        return hex.length() <= HEAD + TAIL + 1 ? hex
                : hex.substring(0, HEAD) + "\u2026" + hex.substring(hex.length() - TAIL);
    }

    /** Both digests in full. */
    static String digests(Verdict verdict) {
        return NLS.bind(Messages.Verify_digests,
                verdict.expected() == null ? Messages.Verify_unknown : verdict.expected(),
                verdict.actual() == null ? Messages.Verify_unknown : verdict.actual());
    }

    static String spoken(Verdict verdict) {
        return NLS.bind(Messages.Verify_row,
                new Object[]{verdict.name(), Standing.of(verdict).word(), detail(verdict)});
    }

    /** How a verification ended. */
    static Notice ended(Verified verified, Scope scope) {
        int bad = verified.rotten() + verified.missing() + verified.unreadable() - verified.repaired();
        List<String> said = new ArrayList<>();
        if (bad > 0) {
            said.add(problems(bad));
        }
        if (verified.repaired() > 0) {
            said.add(NLS.bind(Messages.Ended_repaired, models(verified.repaired())));
        }
        if (said.isEmpty()) {
            said.add(fine(verified, scope));
        }
        return new Notice(bad > 0 ? Notice.Kind.WARNING : Notice.Kind.DONE, String.join(" ", said),
                NLS.bind(Messages.Ended_text, ByteSize.text(verified.bytes())), Optional.empty());
    }

    private static String problems(int bad) {
        return bad == 1 ? Messages.Ended_problem1 : NLS.bind(Messages.Ended_problems, models(bad));
    }

    private static String fine(Verified verified, Scope scope) {
        if (verified.intact() < verified.examined()) {
            return NLS.bind(Messages.Ended_done, models(verified.examined()));
        }
        return scope.name().isEmpty() ? NLS.bind(Messages.Ended_fine, models(verified.examined()))
                : NLS.bind(Messages.Ended_fine1, scope.name());
    }

    static Notice cancelled(int found, int bad, Scope scope) {
        return Notice.of(bad > 0 ? Notice.Kind.WARNING : Notice.Kind.INFO, NLS.bind(Messages.Ended_cancelled,
                ByteSize.count(found), models(scope.count())), bad > 0 ? problems(bad) : "");
    }
}
