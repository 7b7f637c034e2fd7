// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What models need, kept as data in {@code needs.tsv} beside this class.
 *
 * @param lines in the order of the data
 */
record NeedTable(List<Requirement> lines) {

    private static final String DATA = "needs.tsv";

    NeedTable {
        lines = List.copyOf(lines);
    }

    static NeedTable builtIn() {
        try (var in = NeedTable.class.getResourceAsStream(DATA)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static NeedTable parse(String text) {
        return new NeedTable(text.lines().filter(line -> !line.startsWith("#")).map(Requirement::parse).toList());
    }

    /** What this model needs, each part once; empty where nobody knows. */
    Optional<List<Requirement>> of(Entry model) {
        var parts = new LinkedHashMap<String, Requirement>();
        lines.stream().filter(line -> line.models().of(model)).forEach(line -> parts.putIfAbsent(line.part(), line));
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.values().stream()
                .filter(line -> !line.isNothing()).map(line -> line.seenFrom(model)).toList());
    }

    /** Whether models of this type fill parts of others. */
    boolean takes(String type) {
        return lines.stream().flatMap(line -> line.takes().stream()).anyMatch(taken -> taken.has("type", type));
    }

    /** Whether models of this type are told apart by what only their records say. */
    boolean needsDetails(String type) {
        return lines.stream().flatMap(line -> Stream.concat(Stream.of(line.models()), line.takes().stream()))
                .anyMatch(traits -> traits.needsDetails() && traits.has("type", type));
    }
}
