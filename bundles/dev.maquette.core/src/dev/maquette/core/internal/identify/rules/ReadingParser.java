// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

/** Understands the members that say what to read. */
final class ReadingParser {

    private ReadingParser() {
    }

    /** Whether the object says to read something. */
    static boolean reads(Members json) {
        return json.has("tensor") || json.has("config") || json.has("metadata") || json.has("property")
                || json.has("measure");
    }

    static Reading parse(Members json) throws RuleSyntaxException {
        var reading = plain(json);
        return json.has("otherwise") ? new Reading.OrElse(reading, json.any("otherwise")) : reading;
    }

    private static Reading plain(Members json) throws RuleSyntaxException {
        if (json.has("tensor")) {
            var tensors = json.texts("tensor");
            return "rank".equals(json.any("dimension")) ? new Reading.Rank(tensors)
                    : new Reading.Dimension(tensors, json.number("dimension", null));
        }
        if (json.has("config")) {
            return new Reading.Config(json.texts("config"), json.texts("at"));
        }
        if (json.has("metadata")) {
            return new Reading.Metadata(json.texts("metadata"));
        }
        return json.has("measure") ? measured(json) : property(json);
    }

    private static Reading measured(Members json) throws RuleSyntaxException {
        var name = json.text("measure");
        var measure = Measure.ALL.get(name);
        if (measure == null) {
            throw json.wrong("measure", "one of " + Measure.ALL.keySet());
        }
        return new Reading.Measured(name, measure);
    }

    private static Reading property(Members json) throws RuleSyntaxException {
        return switch (json.text("property")) {
        case "name" -> Reading.Property.NAME;
        case "container" -> Reading.Property.CONTAINER;
        default -> throw json.wrong("property", "name or container");
        };
    }
}
