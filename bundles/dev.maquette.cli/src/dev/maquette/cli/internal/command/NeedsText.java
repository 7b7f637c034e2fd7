// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import dev.maquette.api.request.SurveyNeeds.Compatibility;
import dev.maquette.api.request.SurveyNeeds.Fit;
import dev.maquette.api.request.SurveyNeeds.Need;
import dev.maquette.api.request.SurveyNeeds.Other;
import dev.maquette.api.request.SurveyNeeds.Starter;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Style;

/**
 * How a model stands to others, as people read it.
 *
 * @param style emphasis
 */
record NeedsText(Style style) {

    private static final int MOST_STARTERS = 3;

    String of(Compatibility model) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", style.bold(model.name()));
        fields.put("needs", needs(model));
        fields.put("goes with", model.fits().stream().map(NeedsText::fit).collect(Collectors.joining("\n")));
        fields.put("is", String.join("\n", LossText.lines(model.usedBy())));
        return new ModelText(style).sheet(fields);
    }

    private static String needs(Compatibility model) {
        if (!model.known()) {
            return "not known for models of its kind";
        }
        return model.needs().isEmpty() ? "nothing: it is complete"
                : model.needs().stream().map(NeedsText::need).collect(Collectors.joining("\n"));
    }

    private static String need(Need need) {
        var part = need.part() + (need.optional() ? " (runs without, but not as well): " : ": ");
        return part + switch (need.state()) {
        case INSIDE -> "it brings its own";
        case FILLED -> LossText.names(need.filledBy().stream().map(Other::name).toList());
        case MISSING -> "missing" + starters(need.starters());
        case UNKNOWN -> "which one is not known";
        };
    }

    private static String starters(List<Starter> starters) {
        int more = starters.size() - MOST_STARTERS;
        return starters.stream().limit(MOST_STARTERS).map(starter -> "\n  maquette starters install " + starter.source()
                + (starter.bytes() == null ? "" : "   (" + Sizes.text(starter.bytes()) + ")"))
                .collect(Collectors.joining()) + (more > 0 ? "\n  or one of " + more + " more starter models" : "");
    }

    private static String fit(Fit fit) {
        return fit.type().label() + ": " + LossText.names(fit.models().stream().map(Other::name).toList());
    }
}
