// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import java.time.Instant;
import java.util.List;

import dev.maquette.api.request.FindShareTargets.Share;
import dev.maquette.api.request.FindShareTargets.Target;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.api.request.TestShare.Sight;
import dev.maquette.ui.neighbours.internal.page.NeighbourLibrary;

/** Programs that can be shown models, invented. */
final class ShareExamples {

    static final String COMFY = "/opt/comfy";
    static final String FORGE = "/mnt/win/forge";
    static final String SWARM = "/opt/swarm";

    private ShareExamples() {
    }

    static NeighbourLibrary library() {
        NeighbourLibrary library = new NeighbourLibrary();
        library.canShow(new Target("comfyui", "ComfyUI", COMFY, List.of(Way.FLAGS, Way.CONFIGURATION, Way.LINKS),
                null));
        library.canShow(new Target("a1111", "Forge", FORGE, List.of(Way.FLAGS, Way.LINKS),
                new Share(Way.FLAGS, Instant.parse("2026-11-12T10:00:00Z"), 308, true)));
        library.canShow(new Target("swarmui", "SwarmUI", SWARM, List.of(Way.CONFIGURATION),
                new Share(Way.CONFIGURATION, Instant.parse("2026-11-20T10:00:00Z"), 312, false)));
        library.sees(new Sight("a1", "Kilnstone Realism v3", "/m/kilnstone.safetensors", true,
                "checkpoints: kilnstone.safetensors", null),
                new Sight("a2", "Porcelain Glaze", "/m/glaze.safetensors", true, "loras: glaze.safetensors", null),
                new Sight("a3", "Tiny ONNX", "/m/tiny", false, null, "ComfyUI cannot load ONNX models."));
        return library;
    }
}
