// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.LoadedModel;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/** Tells on what pictures can be drawn here, and what is loaded for that. */
public record SurveyDevices() implements Request<SurveyDevices.Devices> {

    /**
     * @param all each of which was tried; the first that is usable is the one that is chosen
     * @param loaded the last used first
     */
    public record Devices(List<Device> all, List<LoadedModel> loaded) {

        public Devices {
            all = List.copyOf(all);
            loaded = List.copyOf(loaded);
        }
    }

    @Override
    public String operation() {
        return "devices.survey";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
