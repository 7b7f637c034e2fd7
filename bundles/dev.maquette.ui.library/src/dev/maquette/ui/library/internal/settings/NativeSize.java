// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import java.util.List;
import java.util.Set;

import dev.maquette.api.model.BaseModel;

/**
 * The size that models of a base were made for.
 *
 * @param side of a square image, in pixels
 * @param presets a square, an upright and a wide image of about as many pixels
 */
record NativeSize(int side, List<Size> presets) {

    /** Of an image, in pixels. */
    record Size(int width, int height) {
    }

    private static final Set<String> SMALL = Set.of("sd-1", "sd-2");
    private static final NativeSize HALF =
            new NativeSize(512, List.of(new Size(512, 512), new Size(448, 576), new Size(576, 448)));
    private static final NativeSize FULL =
            new NativeSize(1024, List.of(new Size(1024, 1024), new Size(832, 1216), new Size(1216, 832)));

    static NativeSize of(BaseModel base) {
        return SMALL.contains(base.id()) ? HALF : FULL;
    }
}
