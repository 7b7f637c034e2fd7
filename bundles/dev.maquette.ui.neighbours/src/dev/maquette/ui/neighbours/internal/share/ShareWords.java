// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.FindShareTargets.Share;
import dev.maquette.api.request.FindShareTargets.Target;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.api.request.ShareLibrary.Edit;
import dev.maquette.api.request.ShareLibrary.Shared;
import dev.maquette.api.request.TestShare.Sight;
import dev.maquette.api.request.UnshareLibrary.Unshared;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.When;

/** What the view says. */
final class ShareWords {

    private ShareWords() {
    }

    /** What a way is called. */
    static String way(Way way, Target target) {
        return switch (way) {
        case FLAGS -> Messages.Way_flags;
        case CONFIGURATION -> NLS.bind(Messages.Way_configuration, target.name());
        case LINKS -> NLS.bind(Messages.Way_links, target.name());
        };
    }

    /** What a way means. */
    static String meaning(Way way, Target target) {
        return switch (way) {
        case FLAGS -> NLS.bind(Messages.Way_flagsText, target.name());
        case CONFIGURATION -> Messages.Way_configurationText;
        case LINKS -> Messages.Way_linksText;
        };
    }

    /** How a program is shown models now. */
    static String now(Target target) {
        Share share = target.share();
        if (share == null) {
            return NLS.bind(Messages.Now_not, target.name());
        }
        String how = switch (share.way()) {
        case FLAGS -> Messages.Now_flags;
        case CONFIGURATION -> Messages.Now_configuration;
        case LINKS -> Messages.Now_links;
        };
        return NLS.bind(how, When.here().text(share.since()), models(share.models()))
                + (share.stale() ? " " + Messages.Now_stale : "");
    }

    /** A number of models. */
    static String models(int count) {
        return count == 1 ? Messages.Models_1 : NLS.bind(Messages.Models_n, ByteSize.count(count));
    }

    /** The button that shares. */
    static String act(ShareState state) {
        if (state.plan().isEmpty()) {
            return state.shared() ? Messages.Act_renew : Messages.Act_share;
        }
        String models = models(state.plan().get().models());
        return state.renews() ? state.useful() ? NLS.bind(Messages.Act_renewN, models) : Messages.Act_current
                : NLS.bind(Messages.Act_shareN, models);
    }

    static String shared(Target target, Shared outcome) {
        return NLS.bind(Messages.Share_done, target.name(), models(outcome.models()));
    }

    /** Where copies of files are as they were, or an empty string. */
    static String copies(List<Edit> edits) {
        List<String> copies = edits.stream().map(Edit::copy).filter(copy -> copy != null).toList();
        return copies.isEmpty() ? "" : NLS.bind(copies.size() == 1 ? Messages.Share_copy : Messages.Share_copies,
                String.join(", ", copies));
    }

    static String stopped(Unshared outcome) {
        return outcome.kept().isEmpty() ? copies(outcome.edits()) : outcome.kept().getFirst();
    }

    /** What is written, file by file. */
    static List<DiffLine> changes(Shared plan) {
        List<DiffLine> lines = new ArrayList<>();
        for (Edit edit : plan.edits()) {
            lines.add(new DiffLine.File(edit.path(), edit.before() == null ? Messages.Change_new
                    : edit.after() == null ? Messages.Change_gone : Messages.Change_edited));
            lines.addAll(Diff.of(edit.before(), edit.after()));
        }
        if (!plan.links().isEmpty()) {
            lines.add(new DiffLine.File(plan.links().size() == 1 ? Messages.Change_link
                    : NLS.bind(Messages.Change_links, ByteSize.count(plan.links().size())), Messages.Change_linksText));
            plan.links().forEach(link -> lines.add(new DiffLine.Link(link)));
        }
        return lines;
    }

    /** How many files and links a plan writes. */
    static int count(Shared plan) {
        return plan.edits().size() + plan.links().size();
    }

    /** A line in words, in which the sign is a word, too. */
    static String spoken(DiffLine line) {
        return switch (line) {
        case DiffLine.File file -> file.path() + ", " + file.what();
        case DiffLine.Text text -> switch (text.sign()) {
        case '+' -> NLS.bind(Messages.Change_plus, text.text());
        case '-' -> NLS.bind(Messages.Change_minus, text.text());
        default -> text.text();
        };
        case DiffLine.Same same -> same(same);
        case DiffLine.Link link -> NLS.bind(Messages.Change_plus, link.path());
        };
    }

    static String same(DiffLine.Same same) {
        return NLS.bind(Messages.Change_same, ByteSize.count(same.lines()));
    }

    static String spoken(Target target) {
        return String.join(", ", target.name(), target.root(), now(target));
    }

    /** The models that a program cannot be shown. */
    static List<ModelRow> leftOut(Shared plan) {
        return plan.leftOut().stream()
                .map(model -> new ModelRow(model.key(), model.name(), false, false, model.reason())).toList();
    }

    /** The models and whether a program sees them. */
    static List<ModelRow> sights(List<Sight> sights) {
        return sights.stream().map(sight -> {
            String words = sight.seen() ? sight.as() : sight.reason();
            return new ModelRow(sight.key(), sight.name(), sight.seen(), true, words == null ? "" : words);
        }).toList();
    }

    /** What of a step goes into a terminal or a start script: its options, or all of it where it has none. */
    static String command(String step) {
        int colon = step.indexOf(": ");
        return colon >= 0 && step.indexOf("--", colon) > 0 ? step.substring(colon + 2).strip() : step;
    }
}
