// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.network;

/** Into how many heads attention is divided. */
@FunctionalInterface
public interface Heads {

    /** @param level of resolution, 0 for the full one */
    int at(int level, long channels);
}
