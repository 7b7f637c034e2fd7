// SPDX-License-Identifier: EPL-2.0
package dev.maquette.families;

import java.util.Locale;
import java.util.Objects;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;

/** An identification in one line, to be compared: {@code main/sd-1/checkpoint/normal/epsilon}, or the status. */
final class Answer {

    private Answer() {
    }

    static String of(Identification identification) {
        if (identification.status() != Status.IDENTIFIED) {
            return identification.status().name().toLowerCase(Locale.ROOT);
        }
        return identification.type() + "/" + identification.base() + "/" + identification.format() + "/"
                + Objects.toString(identification.variant(), "") + "/"
                + Objects.toString(identification.predictionType(), "");
    }
}
