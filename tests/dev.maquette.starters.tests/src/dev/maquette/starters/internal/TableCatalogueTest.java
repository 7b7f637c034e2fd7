// SPDX-License-Identifier: EPL-2.0
package dev.maquette.starters.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.maquette.api.starter.StarterBundle;
import dev.maquette.api.starter.StarterModel;

class TableCatalogueTest {

    private final TableCatalogue catalogue = new TableCatalogue(TableCatalogue.class.getResource("/data/starters.tsv"),
            TableCatalogue.class.getResource("/data/bundles.tsv"));

    private StarterModel model(String source) {
        return catalogue.models().stream().filter(model -> model.source().equals(source)).findFirst().orElseThrow();
    }

    @Test
    void theSampleStandsFirstAndNeedsNothing() {
        var sample = catalogue.models().getFirst();
        assertEquals("sample:tiny-sd-onnx", sample.source());
        assertEquals(List.of(), sample.dependencies());
    }

    @Test
    void theWholeListIsThere() {
        assertEquals(197, catalogue.models().stream().filter(StarterModel::listed).count());
        assertEquals(4, catalogue.models().stream().filter(model -> !model.listed()).count());
    }

    @Test
    void eachColumnIsRead() {
        var dev = model("InvokeAI/flux_dev::transformer/bnb_nf4/flux1-dev-bnb_nf4.safetensors");
        assertEquals("FLUX.1 dev (quantized)", dev.name());
        assertEquals("main", dev.type().id());
        assertEquals("flux", dev.base().id());
        assertEquals(12_000_000_000L, dev.size());
        assertEquals(3, dev.dependencies().size());
        assertEquals(List.of("flux"), dev.bundles());
        assertTrue(dev.licenceNote().startsWith("non-commercial"));
        assertEquals(List.of("openpose-sdxl", "controlnet-openpose-sdxl"),
                model("xinsir/controlNet-openpose-sdxl-1.0").previousNames());
        assertEquals("edit", model("Qwen/Qwen-Image-Edit-2511").variant());
    }

    @Test
    void noSourceIsThereTwice() {
        var seen = new HashSet<String>();
        assertEquals(List.of(),
                catalogue.models().stream().map(StarterModel::source).filter(source -> !seen.add(source)).toList());
    }

    @Test
    void whatAModelNeedsIsInTheTable() {
        var sources = catalogue.models().stream().map(StarterModel::source).collect(Collectors.toSet());
        assertEquals(List.of(), catalogue.models().stream().flatMap(model -> model.dependencies().stream())
                .filter(source -> !sources.contains(source)).toList());
    }

    @Test
    void eachBundleHasANameAndModels() {
        var named = catalogue.bundles().stream().map(StarterBundle::id).collect(Collectors.toSet());
        assertEquals(named, catalogue.models().stream().flatMap(model -> model.bundles().stream())
                .collect(Collectors.toSet()));
        assertEquals(19, catalogue.models().stream().filter(model -> model.bundles().contains("sd-1")).count());
        assertEquals(13, catalogue.models().stream().filter(model -> model.bundles().contains("flux")).count());
    }
}
