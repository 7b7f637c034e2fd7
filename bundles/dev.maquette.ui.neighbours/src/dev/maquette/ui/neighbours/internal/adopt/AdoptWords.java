// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.AdoptLibrary.State;
import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Homes;
import dev.maquette.ui.neighbours.internal.adopt.AdoptState.Result;
import dev.maquette.ui.session.Adopting;
import dev.maquette.ui.session.Notice;

/** What the view says. */
final class AdoptWords {

    private AdoptWords() {
    }

    /** What is chosen, summed up. */
    static String chosen(AdoptState state) {
        String all = ByteSize.count(state.libraries().size());
        int count = state.chosenOnes().size();
        return count == 0 ? NLS.bind(Messages.Choose_sumNone, all)
                : NLS.bind(Messages.Choose_sum, new Object[]{ByteSize.count(count), all,
                        ByteSize.count(state.models()), ByteSize.text(state.bytes())});
    }

    /** The button that goes on from the choice. */
    static String preview(AdoptState state) {
        return switch (state.models()) {
        case 0 -> Messages.Choose_preview;
        case 1 -> Messages.Choose_preview1;
        default -> NLS.bind(Messages.Choose_previewN, ByteSize.count(state.models()));
        };
    }

    /** The button that goes on from the preview. */
    static String adopt(Findings.View findings) {
        String count = ByteSize.count(findings.fresh());
        return switch (findings.fresh()) {
        case 0 -> findings.lacking() == 0 ? Messages.Preview_adopt
                : some(findings.lacking(), Messages.Preview_fill1, Messages.Preview_fillN);
        case 1 -> NLS.bind(Messages.Preview_adopt1, ByteSize.text(findings.bytes()));
        default -> NLS.bind(Messages.Preview_adoptN, count, ByteSize.text(findings.bytes()));
        };
    }

    private static String some(int count, String one, String many) {
        return count == 1 ? one : NLS.bind(many, ByteSize.count(count));
    }

    /** What is the case, in one line. */
    static String title(AdoptState state) {
        Findings.View findings = state.findings();
        return switch (state.phase()) {
        case CHOOSING -> Messages.Choose_heading;
        case PREVIEWING -> Messages.Preview_seen;
        case PREVIEWED -> findings.seen() == 0 ? Messages.Preview_nothing : !findings.useful()
                ? NLS.bind(Messages.Sum_none, ByteSize.count(findings.seen()))
                : NLS.bind(Messages.Sum_new, new Object[]{ByteSize.count(findings.fresh()),
                        ByteSize.count(findings.seen()), ByteSize.text(findings.bytes())});
        case ADOPTING -> NLS.bind(Messages.Sum_adopting, ByteSize.count(findings.seen()));
        case ADOPTED -> done(state.result());
        };
    }

    private static String done(Result result) {
        String size = ByteSize.text(result.bytes());
        if (result.cancelled()) {
            return NLS.bind(Messages.Sum_cancelled, ByteSize.count(result.adopted()), size);
        }
        return switch (result.adopted()) {
        case 0 -> result.filled() == 0 ? Messages.Sum_nothing
                : some(result.filled(), Messages.Sum_filled1, Messages.Sum_filled);
        case 1 -> NLS.bind(Messages.Sum_adopted1, size);
        default -> NLS.bind(Messages.Sum_adopted, ByteSize.count(result.adopted()), size);
        };
    }

    /** What that means. */
    static String text(AdoptState state) {
        Findings.View findings = state.findings();
        return switch (state.phase()) {
        case CHOOSING -> Messages.Choose_promise;
        case PREVIEWING -> NLS.bind(Messages.Preview_seenText, ByteSize.count(findings.seen()));
        case PREVIEWED -> NLS.bind(Messages.Sum_notYet, findings.lacking() == 0 ? ""
                : some(findings.lacking(), Messages.Sum_lacking1, Messages.Sum_lacking));
        case ADOPTING -> NLS.bind(Messages.Sum_adoptingText, ByteSize.count(findings.done()));
        case ADOPTED -> state.result().cancelled() ? Messages.Sum_cancelledText
                : state.result().adopted() + state.result().filled() == 0 ? Messages.Sum_nothingText
                        : NLS.bind(state.chosenOnes().size() == 1 ? Messages.Sum_doneText1 : Messages.Sum_doneText,
                                programs(state.chosenOnes()), also(state.result()));
        };
    }

    private static String also(Result result) {
        return result.filled() == 0 || result.adopted() == 0 ? ""
                : some(result.filled(), Messages.Sum_also1, Messages.Sum_also);
    }

    private static String programs(List<Neighbour> libraries) {
        List<String> names = libraries.stream().map(Neighbour::name).distinct().toList();
        return names.size() < 2 ? String.join("", names)
                : NLS.bind(Messages.Sum_other, String.join(", ", names.subList(0, names.size() - 1)),
                        names.getLast());
    }

    /** What did not work, or could not be read. */
    static Optional<Notice> trouble(Adopting.Ended ended) {
        List<Notice.Reason> reasons = ended.adopted().stream().flatMap(outcome -> outcome.unread().stream())
                .map(unread -> new Notice.Reason(unread.folder(), unread.reason())).toList();
        if (!ended.failed().isEmpty()) {
            var first = ended.failed().getFirst();
            List<Notice.Reason> all = new ArrayList<>(ended.failed().stream().skip(1)
                    .map(failure -> new Notice.Reason(failure.getMessage(), failure.remedy())).toList());
            all.addAll(reasons);
            return Optional.of(new Notice(Notice.Kind.PROBLEM, first.getMessage(), first.remedy(), Optional.empty(),
                    all));
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Notice(Notice.Kind.WARNING,
                some(reasons.size(), Messages.Trouble_unread1, Messages.Trouble_unread),
                reasons.getFirst().subject() + ": " + reasons.getFirst().text(), Optional.empty(),
                reasons.size() == 1 ? List.of() : reasons));
    }

    /** Where a library is and what is read of it. */
    static String about(Neighbour library) {
        String read = library.unread().isEmpty() ? Words.program(library.program())
                : some(library.unread().size(), Messages.Program_unread1, Messages.Program_unread);
        return read.isEmpty() ? Homes.shorter(library.root()) : Homes.shorter(library.root()) + " \u00b7 " + read;
    }

    static String models(Neighbour library) {
        return library.models() == 1 ? Messages.Program_models1
                : NLS.bind(Messages.Program_models, ByteSize.count(library.models()));
    }

    /** What could not be read, a line each, or an empty string. */
    static String unread(Neighbour library) {
        return library.unread().stream().map(unread -> unread.folder() + ": " + unread.reason())
                .collect(Collectors.joining("\n"));
    }

    /** What becomes of a model, or became. */
    static String result(Finding finding) {
        State state = finding.state();
        return switch (state) {
        case ADOPTED -> finding.done() ? Messages.Result_adopted : Messages.Result_new;
        case ENRICHED -> finding.done() ? Messages.Result_filled
                : some(Math.max(1, finding.outcome().fields().size()), Messages.Result_fills1,
                        Messages.Result_fillsN);
        case KNOWN -> Messages.Result_known;
        case UNKNOWN -> Messages.Result_unknown;
        case BROKEN -> Messages.Result_broken;
        case MISSING -> Messages.Result_missing;
        case REMOTE -> Messages.Result_remote;
        case FAILED -> Messages.Result_failed;
        };
    }

    /** A model in words. */
    static String spoken(Finding finding) {
        return String.join(", ", finding.name(), finding.type().label(), finding.base().label(),
                ByteSize.text(Math.max(0, finding.outcome().fileSize())), result(finding))
                + (finding.note().isEmpty() ? "" : ". " + String.join(" ", finding.outcome().notes()));
    }
}
