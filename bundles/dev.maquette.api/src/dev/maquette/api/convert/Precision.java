// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.convert;

/** With how many bits weights are stored. */
public enum Precision {

    /** Half precision. */
    FP16("F16"),
    /** Single precision. */
    FP32("F32");

    private final String dtype;

    Precision(String dtype) {
        this.dtype = dtype;
    }

    /** The word that tensor files have for it. */
    public String dtype() {
        return dtype;
    }
}
