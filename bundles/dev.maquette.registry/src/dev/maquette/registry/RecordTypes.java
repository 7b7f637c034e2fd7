// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.maquette.api.model.SettingsKind;

/**
 * The kinds of records that InvokeAI 6.14 knows, and ONNX pipelines; kept as data in {@code record-types.tsv} beside
 * this class. The vocabulary is open: a model of a kind that is not among them may carry any field.
 *
 * @param all in the order of the data
 */
public record RecordTypes(List<RecordType> all) {

    private static final String DATA = "record-types.tsv";

    public RecordTypes {
        all = List.copyOf(all);
    }

    /** The built-in kinds. */
    public static RecordTypes builtIn() {
        try (var in = RecordTypes.class.getResourceAsStream(DATA)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new RecordTypes(text.lines().filter(line -> !line.startsWith("#")).flatMap(RecordTypes::parse)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A line holds the kinds that differ in base only. */
    private static Stream<RecordType> parse(String line) {
        var cells = Arrays.stream(line.split("\t")).map(cell -> cell.equals("-") ? "" : cell).toArray(String[]::new);
        var variant = cells[3].isEmpty() ? null : cells[3];
        var settings = cells[4].isEmpty() ? Optional.<SettingsKind>empty()
                : Optional.of(SettingsKind.valueOf(cells[4].toUpperCase(Locale.ROOT)));
        var fields = cells[5].isEmpty() ? Set.<String>of() : Set.of(cells[5].split(" "));
        return Arrays.stream(cells[2].split(" "))
                .map(base -> new RecordType(cells[0], cells[1], base, variant, fields, settings));
    }

    /**
     * The kind of a record.
     *
     * @param variant the record's variant, or null
     */
    public Optional<RecordType> of(String type, String format, String base, String variant) {
        return all.stream().filter(each -> each.type().equals(type) && each.format().equals(format)
                && each.base().equals(base)).filter(each -> fits(each, variant)).findFirst();
    }

    private static boolean fits(RecordType kind, String variant) {
        return kind.variant() == null || variant == null || kind.variant().equals(variant);
    }
}
