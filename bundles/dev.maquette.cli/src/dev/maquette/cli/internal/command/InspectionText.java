// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;

import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.Part;
import dev.maquette.api.inspect.Share;
import dev.maquette.api.inspect.Tensor;
import dev.maquette.api.inspect.TensorTree;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Style;
import dev.maquette.cli.internal.output.Table;
import dev.maquette.cli.internal.output.Words;

/**
 * An inspection in words.
 *
 * @param style emphasis
 */
record InspectionText(Style style) {

    private static final int UNLIMITED = Integer.MAX_VALUE;
    private static final int MOST_VALUE = 100;
    /** A LoRA may have hundreds of layers and no module above them. */
    private static final int MOST_MODULES = 20;

    private record Field(String key, String value) {
    }

    /** All there is to say; tensors one by one only when asked for. */
    String sheet(String given, Inspection found, boolean everything) {
        var text = new StringJoiner("\n");
        var identification = new IdentificationText(style);
        text.add(identification.line(found.identification().withPath(given)));
        identification.evidence(found.identification().evidence()).forEach(text::add);
        found.safety().ifPresent(safety -> text.add("  Safety: " + Words.lower(safety.verdict())));
        found.parts().stream().filter(part -> part.problem() != null)
                .forEach(part -> text.add("  " + style.bad("✗") + " " + part.file() + ": " + part.problem()));
        if (found.parts().stream().anyMatch(part -> !part.metadata().isEmpty())) {
            section(text, "Metadata", metadata(found));
        }
        if (found.tensorCount() > 0) {
            var tree = TensorTree.of(found.tensors());
            section(text, "By dtype", shares(found.byDtype(), found.tensorBytes()));
            section(text, "By module", shares(limited(tree.submodules()), found.tensorBytes()));
            section(text, Words.count(found.tensorCount(), "tensor") + ", " + Sizes.text(found.tensorBytes()),
                    everything ? tensors(tree.root().tensors()) : List.of());
        }
        return text.toString();
    }

    /** Tensors in aligned columns. */
    static List<String> tensors(List<Tensor> tensors) {
        var table = Table.<Tensor>of(Column.text("NAME", Tensor::path),
                Column.words("DTYPE", tensor -> tensor.info().dtype()),
                Column.words("SHAPE", tensor -> tensor.info().shape().toString()),
                Column.number("SIZE", tensor -> Sizes.text(tensor.info().bytes())));
        return table.lines(tensors, UNLIMITED);
    }

    private void section(StringJoiner text, String heading, List<String> lines) {
        text.add("").add(style.bold(heading));
        lines.forEach(line -> text.add("  " + line));
    }

    private static List<String> metadata(Inspection found) {
        var fields = found.parts().stream().flatMap(InspectionText::fields).toList();
        var table = Table.<Field>of(Column.text("", Field::key), Column.text("", Field::value));
        var lines = table.lines(fields, UNLIMITED);
        return lines.subList(1, lines.size());
    }

    private static Stream<Field> fields(Part part) {
        var place = part.component().isEmpty() ? "" : part.component() + "/";
        return part.metadata().entrySet().stream()
                .map(entry -> new Field(place + entry.getKey(), shortened(entry.getValue())));
    }

    /** A value on one line, cut where it is long; null for none. */
    static String shortened(String value) {
        if (value == null) {
            return null;
        }
        var line = value.replaceAll("\\s+", " ");
        return line.length() <= MOST_VALUE ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST_VALUE - 1)) + "… (" + value.length()
                        + " characters)";
    }

    private static List<Share> limited(List<Share> shares) {
        if (shares.size() <= MOST_MODULES) {
            return shares;
        }
        var largest = shares.stream().sorted((a, b) -> Long.compare(b.bytes(), a.bytes())).limit(MOST_MODULES).toList();
        var rest = shares.stream().filter(share -> !largest.contains(share)).toList();
        var others = new Share(rest.size() + " others", rest.stream().mapToLong(Share::tensors).sum(),
                rest.stream().mapToLong(Share::bytes).sum());
        return Stream.concat(largest.stream(), Stream.of(others)).toList();
    }

    private static List<String> shares(List<Share> shares, long total) {
        var table = Table.<Share>of(Column.text("NAME", Share::name),
                Column.number("TENSORS", share -> String.valueOf(share.tensors())),
                Column.number("SIZE", share -> Sizes.text(share.bytes())), Column.number("SHARE",
                        share -> String.format(Locale.ROOT, "%.1f %%", 100.0 * share.bytes() / Math.max(1, total))));
        return table.lines(shares, UNLIMITED);
    }
}
