// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.identify.Candidate;
import dev.maquette.api.identify.Evidence;
import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.Part;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.probe.Safety;
import dev.maquette.api.probe.TensorInfo;

/** Inspections as tests need them. */
public final class Found {

    private static final ModelType MAIN = new ModelType("main");
    private static final BaseModel SDXL = new BaseModel("sdxl");
    private static final ModelFormat CHECKPOINT = new ModelFormat("checkpoint");

    private Found() {
    }

    /** A file with these tensors, each {@code name:dtype:dimension,dimension}. */
    public static Inspection file(String path, Map<String, String> metadata, String... tensors) {
        var infos = new LinkedHashMap<String, TensorInfo>();
        for (var tensor : tensors) {
            var words = tensor.split(":");
            var shape = List.of(words[2].split(",")).stream().map(Long::valueOf).toList();
            infos.put(words[0], new TensorInfo(words[1], shape, 2 * shape.stream().reduce(1L, (a, b) -> a * b)));
        }
        var file = Path.of(path);
        var part = new Part("", file.getFileName().toString(), "safetensors", 100, metadata, infos, null, null);
        return new Inspection(file, identification(path), List.of(part));
    }

    private static Identification identification(String path) {
        return new Identification(path, Status.UNKNOWN, null, null, null, null, null, null, null, null, null, Map.of(),
                "m", 100, null, null, null, List.of(), List.of(), "No rule fits.");
    }

    /** The same file, which a version of a rule has named a main model of SDXL. */
    public static Inspection named(Inspection file, int version) {
        var facts = List.of(new Evidence("Layout", "model.diffusion_model.*", "checkpoint", "checkpoint", true),
                new Evidence("Cross-attention width is 2048",
                        "model.diffusion_model.input_blocks.4.1.transformer_blocks.0.attn2.to_k.weight", "2048",
                        "[640, 2048]", true),
                new Evidence("UNet input channels", "model.diffusion_model.input_blocks.0.0.weight", "4",
                        "[320, 4, 3, 3]", true),
                new Evidence("Refiner's text encoder", "conditioner.embedders.0.model.*", "not present", null, true));
        var other = new Candidate("sd2.main.checkpoint", MAIN, new BaseModel("sd-2"), CHECKPOINT,
                List.of(facts.getFirst(), new Evidence("Cross-attention width", "attn2.to_k.weight", "1024", "2048",
                        false)));
        return new Inspection(file.path(),
                new Identification(file.path().toString(), Status.IDENTIFIED, MAIN, SDXL, CHECKPOINT, "normal",
                        "epsilon", null, null, null, null, Map.of(), "Harrowgate XL v4", 6_460_000_000L,
                        "sdxl.main.checkpoint", version, Safety.safe(), facts, List.of(other), null),
                file.parts());
    }
}
