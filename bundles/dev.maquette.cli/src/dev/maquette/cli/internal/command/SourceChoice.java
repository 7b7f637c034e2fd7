// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;

import dev.maquette.api.install.Choice;
import dev.maquette.api.install.Offer;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.cli.internal.output.Words;

/**
 * Decides which of the models at a source are meant: those that fit a pattern, else those that are preferred.
 *
 * @param patterns of the user
 */
record SourceChoice(List<ChoicePattern> patterns) {

    static SourceChoice of(List<String> globs) {
        return new SourceChoice(globs.stream().map(ChoicePattern::of).toList());
    }

    /**
     * The choices to install.
     *
     * @throws UsageException when it is not clear which, listing what there is
     * @throws LibraryException when they cannot be fetched, saying what to do
     */
    List<Choice> of(Offer offer) throws LibraryException, UsageException {
        if (offer.gate() != null) {
            throw new LibraryException(Problem.INVALID, offer.gate(), "");
        }
        var meant = meant(offer);
        for (var choice : meant) {
            if (!choice.available()) {
                throw new LibraryException(Problem.INVALID, choice.name() + " cannot be installed: " + choice.note(),
                        "Choose another one.");
            }
        }
        return meant;
    }

    private List<Choice> meant(Offer offer) throws UsageException {
        if (!patterns.isEmpty()) {
            var fitting = offer.choices().stream()
                    .filter(choice -> patterns.stream().anyMatch(pattern -> pattern.fits(choice))).toList();
            if (fitting.isEmpty()) {
                throw unclear("Nothing at " + offer.source() + " fits the pattern.", offer);
            }
            return fitting;
        }
        var preferred = offer.choices().stream().filter(Choice::preferred).toList();
        if (!preferred.isEmpty() || offer.choices().size() == 1) {
            return preferred.isEmpty() ? offer.choices() : preferred;
        }
        throw unclear(offer.title() + " holds " + Words.count(offer.choices().size(), "model") + ".", offer);
    }

    private static UsageException unclear(String what, Offer offer) {
        return new UsageException(what,
                "Install one of these sources, or several with --choose PATTERN, such as --choose '*q4*':",
                offer.choices().stream().map(OfferText::line).toList());
    }
}
