// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.List;
import java.util.TreeSet;

/** Understands the members that say what to read. */
final class ReadingParser {

    private static final List<String> READINGS = List.of("tensor", "tensor_like", "layer", "config", "metadata",
            "property", "measure");

    private ReadingParser() {
    }

    /** Whether the object says to read something. */
    static boolean reads(Members json) {
        return READINGS.stream().anyMatch(json::has);
    }

    static Reading parse(Members json) throws RuleSyntaxException {
        var reading = plain(json);
        return json.has("otherwise") ? new Reading.OrElse(reading, json.any("otherwise")) : reading;
    }

    private static Reading plain(Members json) throws RuleSyntaxException {
        if (json.has("tensor") || json.has("tensor_like")) {
            var pick = json.has("tensor") ? new Reading.Pick(json.texts("tensor"), null)
                    : new Reading.Pick(List.of(), json.pattern("tensor_like"));
            return "rank".equals(json.any("dimension")) ? new Reading.Rank(pick)
                    : new Reading.Dimension(pick, json.number("dimension", null));
        }
        if (json.has("layer")) {
            return new Reading.LayerWidth(json.pattern("layer"), input(json));
        }
        if (json.has("config")) {
            return new Reading.Config(json.texts("config"), json.texts("at"));
        }
        if (json.has("metadata")) {
            return new Reading.Metadata(json.texts("metadata"));
        }
        return json.has("measure") ? measured(json) : property(json);
    }

    private static boolean input(Members json) throws RuleSyntaxException {
        return switch (json.text("width")) {
        case "in" -> true;
        case "out" -> false;
        default -> throw json.wrong("width", "in or out");
        };
    }

    private static Reading measured(Members json) throws RuleSyntaxException {
        var name = json.text("measure");
        var measure = Measure.ALL.get(name);
        if (measure == null) {
            throw json.wrong("measure", "one of " + new TreeSet<>(Measure.ALL.keySet()));
        }
        return new Reading.Measured(name, measure);
    }

    private static Reading property(Members json) throws RuleSyntaxException {
        return switch (json.text("property")) {
        case "name" -> Reading.Property.NAME;
        case "container" -> Reading.Property.CONTAINER;
        case "file_name" -> Reading.Property.FILE_NAME;
        case "variant" -> Reading.Property.VARIANT;
        case "decided_base" -> Reading.Property.DECIDED_BASE;
        default -> throw json.wrong("property", "name, container, file_name, variant or decided_base");
        };
    }
}
