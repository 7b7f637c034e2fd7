// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.StringJoiner;

import dev.maquette.api.inspect.Comparison;
import dev.maquette.api.inspect.Comparison.Difference;
import dev.maquette.api.inspect.Comparison.MetadataDifference;
import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.Tensor;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Style;
import dev.maquette.cli.internal.output.Table;
import dev.maquette.cli.internal.output.Words;

/**
 * A comparison in words.
 *
 * @param left what the user called the one
 * @param right what the user called the other
 */
record ComparisonText(Style style, String left, String right) {

    private static final int UNLIMITED = Integer.MAX_VALUE;
    private static final int MOST = 20;

    /** Both models and how they differ; long lists in full only when asked for. */
    String sheet(Inspection one, Inspection two, Comparison comparison, boolean everything) {
        var text = new StringJoiner("\n");
        var identification = new IdentificationText(style);
        text.add(identification.line(one.identification().withPath(left)));
        text.add(identification.line(two.identification().withPath(right)));
        text.add("").add(Words.count(comparison.same(), "tensor") + " alike, " + comparison.different().size()
                + " different, " + comparison.onlyLeft().size() + " only in the first, " + comparison.onlyRight().size()
                + " only in the second");
        section(text, "Only in " + left, InspectionText.tensors(comparison.onlyLeft()), everything);
        section(text, "Only in " + right, InspectionText.tensors(comparison.onlyRight()), everything);
        section(text, "Different", different(comparison.different()), everything);
        section(text, "Metadata", metadata(comparison.metadata()), everything);
        return text.toString();
    }

    /** @param lines with their heading */
    private void section(StringJoiner text, String heading, List<String> lines, boolean everything) {
        if (lines.size() > 1) {
            text.add("").add(style.bold(heading));
            lines.stream().limit(everything ? UNLIMITED : MOST + 1).forEach(line -> text.add("  " + line));
            int more = lines.size() - 1 - MOST;
            if (!everything && more > 0) {
                text.add(style.faint("  and " + more + " more (--tensors lists all)"));
            }
        }
    }

    private static List<String> different(List<Difference> pairs) {
        return Table.<Difference>of(Column.text("NAME", pair -> pair.left().path()),
                Column.words("FIRST", pair -> words(pair.left())),
                Column.words("SECOND", pair -> words(pair.right()))).lines(pairs, UNLIMITED);
    }

    private static String words(Tensor tensor) {
        return tensor.info().dtype() + " " + tensor.info().shape();
    }

    private static List<String> metadata(List<MetadataDifference> fields) {
        return Table.<MetadataDifference>of(Column.text("KEY", MetadataDifference::key),
                Column.text("FIRST", field -> InspectionText.shortened(field.left())),
                Column.text("SECOND", field -> InspectionText.shortened(field.right()))).lines(fields, UNLIMITED);
    }
}
