// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.Objects;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.MemoryNeed;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Tells whether pictures can be drawn with the memory that there is.
 *
 * @param model key of the main model
 * @param settings as for {@link GenerateImages}
 * @param device on which, as {@link Device#id()}; null for what the account says
 */
public record EstimateMemory(String model, ImageSettings settings, String device) implements Request<MemoryNeed> {

    public EstimateMemory {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(settings, "settings");
    }

    @Override
    public String operation() {
        return "images.estimate";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
