// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.MemoryNeed;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.MeasureSpeed;

/** Says what a library says that draws. */
final class FakeDrawer {

    private static final Device PROCESSOR = new Device("cpu", "the processor", true, null, null, null);

    private FakeDrawer() {
    }

    static GenerateImages.Drawn drawn(GenerateImages request) {
        return new GenerateImages.Drawn(null, new GenerateImages.Image(request.target(), request.settings(), 1500));
    }

    static GenerateImages.Generated generated(GenerateImages request) {
        return new GenerateImages.Generated(request.settings().count(), PROCESSOR, 1500);
    }

    static MemoryNeed need() {
        return new MemoryNeed("cpu", 4_000_000_000L, 1_500_000_000L, 5_500_000_000L, 3_000_000_000L, false,
                "Draw a smaller picture.");
    }

    static MeasureSpeed.Speed speed(MeasureSpeed request) {
        var settings = request.settings().change().size(64, 64).scheduler("euler").build();
        return new MeasureSpeed.Speed(PROCESSOR, settings, 3200, 2.5, 1800);
    }
}
