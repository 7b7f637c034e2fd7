// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;

/** What the site's words are in Maquette's, kept in {@code bases.tsv} and {@code types.tsv} beside this class. */
final class SiteVocabulary {

    private final Map<String, List<String>> bases = table("bases.tsv");
    private final Map<String, List<String>> types = table("types.tsv");

    /**
     * The licence of a base model.
     *
     * @param link or null
     */
    record BaseLicence(String id, String name, String link, boolean nonCommercial) {
    }

    private static Map<String, List<String>> table(String name) {
        try (var in = SiteVocabulary.class.getResourceAsStream(name)) {
            var rows = new LinkedHashMap<String, List<String>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t"))).forEach(cells -> rows.put(cells.getFirst(), cells));
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param kind the site's {@code baseModelType}, or null */
    BaseModel base(String word, String kind) {
        var row = bases.get(word);
        var base = row == null ? "unknown" : row.get(1);
        return new BaseModel(base.equals("sdxl") && "Refiner".equals(kind) ? "sdxl-refiner" : base);
    }

    /** @return null where there is none or the word is new */
    BaseLicence licence(String base) {
        var row = bases.get(base);
        return row == null || row.get(2).equals("-") ? null
                : new BaseLicence(row.get(2), row.get(3), row.get(4).equals("-") ? null : row.get(4),
                        row.get(5).equals("no"));
    }

    ModelType type(String kind) {
        var row = types.get(kind);
        return row == null ? ModelType.UNKNOWN : new ModelType(row.get(1));
    }

    /** @param file the site's word for how the file is written, or null */
    ModelFormat format(String kind, String file) {
        var row = types.get(kind);
        var alone = row == null ? ModelFormat.UNKNOWN : new ModelFormat(row.get(2));
        return switch (file) {
        case null -> alone;
        case "GGUF" -> new ModelFormat("gguf_quantized");
        case "Diffusers" -> new ModelFormat("diffusers");
        case "ONNX" -> new ModelFormat("onnx");
        case "Core ML" -> ModelFormat.UNKNOWN;
        default -> alone;
        };
    }

    /** The site's words for a kind that is named in Maquette's words or in its own; empty when nobody knows it. */
    List<String> kinds(String word) {
        var ours = types.values().stream().filter(row -> row.get(1).equals(word)).map(List::getFirst).toList();
        return ours.isEmpty() ? types.keySet().stream().filter(kind -> kind.equalsIgnoreCase(word)).toList() : ours;
    }
}
