// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.starter.StarterModel;
import dev.maquette.core.internal.compatibility.Entry.Details;

/** What is known of families. */
class NeedTableTest {

    private static final String STARTERS = "bundles/dev.maquette.starters/data/starters.tsv";

    private final NeedTable table = NeedTable.builtIn();

    private static Entry entry(String type, String base, String format, String variant) {
        return new Entry(new ModelSummary("k", "n", new ModelType(type), new BaseModel(base), new ModelFormat(format),
                variant, null, "p", 4, 0, false, Instant.EPOCH, Instant.EPOCH, 1), Details.NONE);
    }

    private Optional<String> parts(String type, String base, String format, String variant) {
        return table.of(entry(type, base, format, variant))
                .map(needs -> needs.stream().map(Requirement::part).collect(Collectors.joining(", ")));
    }

    /** The file beside the bundles, wherever the tests run from. */
    private static List<String[]> starters() throws IOException, URISyntaxException {
        var place = NeedTableTest.class.getProtectionDomain().getCodeSource().getLocation();
        var folders = new ArrayList<Path>();
        for (var start : List.of(Path.of(place.toURI()), Path.of("").toAbsolutePath())) {
            for (var folder = start; folder != null; folder = folder.getParent()) {
                folders.add(folder);
            }
        }
        var root = folders.stream().filter(folder -> Files.exists(folder.resolve(STARTERS))).findFirst().orElseThrow();
        try (var lines = Files.lines(root.resolve(STARTERS))) {
            return lines.skip(1).map(line -> line.split("\t", -1)).toList();
        }
    }

    @Test
    void familiesNeedWhatTheirNetworksWereMadeWith() {
        assertEquals(Optional.of("VAE, T5 encoder, CLIP encoder"),
                parts("main", "flux", "bnb_quantized_nf4b", "schnell"));
        assertEquals(Optional.of("VAE, text encoder"), parts("main", "z-image", "checkpoint", "turbo"));
        assertEquals(Optional.of("VAE, text encoder"), parts("main", "qwen-image", "gguf_quantized", "edit"));
        assertEquals(Optional.of("VAE, text encoder"), parts("main", "krea-2", "checkpoint", "krea2_base"));
        assertEquals(Optional.of(""), parts("main", "sd-2", "checkpoint", "normal"));
        assertEquals(Optional.of(""), parts("main", "sd-1", "onnx", null));
        assertEquals(Optional.of(""), parts("main", "cogview4", "diffusers", null));
        assertEquals(Optional.of("image encoder, main model"), parts("flux_redux", "flux", "checkpoint", null));
    }

    @Test
    void whatIsNotWrittenDownIsNotKnown() {
        assertEquals(Optional.empty(), parts("main", "sd-3", "checkpoint", null));
        assertEquals(Optional.empty(), parts("main", "kiln", "diffusers", null));
        assertEquals(Optional.empty(), parts("onnx", "any", "onnx", null));
        assertEquals(Optional.empty(), parts("unknown", "unknown", "unknown", null));
    }

    @Test
    void theSizeOfANetworkDecidesAboutItsEncoder() {
        var klein = table.of(entry("main", "flux2", "checkpoint", "klein_9b_base")).orElseThrow().getLast();
        assertTrue(klein.isFilledBy(entry("qwen3_encoder", "any", "checkpoint", "qwen3_8b")));
        assertFalse(klein.isFilledBy(entry("qwen3_encoder", "any", "checkpoint", "qwen3_4b")));
        assertTrue(klein.isFilledBy(entry("main", "flux2", "diffusers", "klein_9b")));
        var dev = table.of(entry("main", "flux2", "gguf_quantized", "dev")).orElseThrow().getLast();
        assertTrue(dev.isFilledBy(entry("mistral_encoder", "any", "gguf_quantized", "cow_mistral3_small")));
    }

    @Test
    void theFirstOfSeveralLinesAboutAPartCounts() {
        var lora = table.of(entry("lora", "wan", "lycoris", "5b")).orElseThrow();
        assertEquals(1, lora.size());
        assertTrue(lora.getFirst().isFilledBy(entry("main", "wan", "gguf_quantized", "ti2v_5b")));
        assertFalse(lora.getFirst().isFilledBy(entry("main", "wan", "gguf_quantized", "t2v_a14b")));
    }

    @Test
    void everyStarterThatIsNamedIsOneOfTheList() throws Exception {
        var sources = starters().stream().map(starter -> starter[5]).toList();
        var named = table.lines().stream().flatMap(line -> line.starters().stream())
                .filter(Predicate.not(List.of("-", "*")::contains)).toList();
        assertTrue(named.size() > 10, named.toString());
        assertEquals(List.of(), named.stream().filter(Predicate.not(sources::contains)).toList());
    }

    private static List<String> fillers(Requirement need) throws IOException, URISyntaxException {
        return starters().stream().map(line -> new StarterModel(line[0], new ModelType(line[1]),
                new BaseModel(line[2]), null, null, line[5], null, "", List.of(), List.of(), List.of(), null, true))
                .filter(need::isFilledBy).map(StarterModel::name).toList();
    }

    @Test
    void startersFillWhatTheyAreNamedForOrWhatTheirTypeAndBaseFill() throws Exception {
        assertEquals(List.of("FLUX.2 Klein Qwen3 8B Encoder"),
                fillers(table.of(entry("main", "flux2", "checkpoint", "klein_9b")).orElseThrow().getLast()));
        assertEquals(List.of("t5_base_encoder", "t5_bnb_int8_quantized_encoder", "t5_gguf_q3_k_s_encoder",
                "t5_gguf_q6_k_encoder"),
                fillers(table.of(entry("main", "flux", "checkpoint", "dev")).orElseThrow().get(1)));
        assertEquals(List.of(),
                fillers(table.of(entry("main", "flux2", "checkpoint", null)).orElseThrow().getLast()));
    }

    /** Embeddings are a matter of taste. */
    @Test
    void whatStartersDependOnIsWhatTheirKindNeeds() throws Exception {
        var starters = starters();
        var lacking = new ArrayList<String>();
        for (var starter : starters) {
            var formats = starter[3].isEmpty() ? List.of("checkpoint", "diffusers", "gguf_quantized")
                    : List.of(starter[3]);
            for (var source : starter[8].isEmpty() ? new String[0] : starter[8].split(" ")) {
                var part = starters.stream().filter(each -> each[5].equals(source)).findFirst().orElseThrow();
                if (!part[1].equals("embedding")
                        && formats.stream().noneMatch(format -> takes(starter, format, part))) {
                    lacking.add(starter[0] + " needs " + part[0]);
                }
            }
        }
        assertEquals(List.of(), lacking);
    }

    /** The list leaves most variants out, and all experts. */
    private boolean takes(String[] starter, String format, String[] part) {
        return table.lines().stream().filter(line -> line.models().has("type", starter[1])
                && line.models().has("base", starter[2]) && line.models().has("format", format)
                && (starter[4].isEmpty() || line.models().has("variant", starter[4])))
                .flatMap(line -> line.takes().stream())
                .anyMatch(taken -> taken.has("type", part[1]) && taken.has("base", part[2]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"type=main\tVAE\ttype=vae\t-\tyes\t-",
            "colour=blue\tVAE\ttype=vae\t-\tyes\t-\trules", "type\tVAE\ttype=vae\t-\tyes\t-\trules"})
    void aLineThatSaysNothingSensibleIsRefused(String line) {
        assertThrows(IllegalStateException.class, () -> NeedTable.parse(line));
    }

    @Test
    void aModelRunsWithoutItsOtherExpertAndWithItsOwnVae() {
        assertEquals(List.of("VAE", "low-noise expert", "high-noise expert", "other expert"), table.lines().stream()
                .filter(Requirement::optional).map(Requirement::part).distinct().toList());
    }
}
