// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.Objects;

import dev.maquette.api.generate.DrawingSettings;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Changes how this account draws, in whatever library.
 *
 * @param settings all of them as they shall be
 */
public record ChangeDrawingSettings(DrawingSettings settings) implements Request<ChangeDrawingSettings.Changed> {

    public ChangeDrawingSettings {
        Objects.requireNonNull(settings, "settings");
    }

    /** The settings as they are now. */
    public record Changed(DrawingSettings settings) {
    }

    @Override
    public String operation() {
        return "runtime.settings";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
