// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.maquette.api.generate.Device;

/** Why some devices cannot be chosen. */
final class Troubles {

    private Troubles() {
    }

    /** A sentence each; null where all work. */
    static String of(List<Device> devices) {
        String all = devices.stream().filter(device -> !device.usable()).map(Device::problem).filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }
}
