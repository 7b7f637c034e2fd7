// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

/** A PNG file of one pixel, in Base64. */
final class Images {

    static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4kWIEAANWAV/oF4RSAAAAAElFTkSuQmCC";

    private Images() {
    }
}
