// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.convert;

/** What a model can be converted to. */
public enum ConversionTarget {

    /** A folder in the layout of diffusers and optimum, with an ONNX graph for each network. */
    ONNX("ONNX"),
    /** One file of weights that can be read without running any code. */
    SAFETENSORS("safetensors"),
    /** A folder in the layout of diffusers, with safetensors for each network. */
    DIFFUSERS("diffusers");

    private final String label;

    ConversionTarget(String label) {
        this.label = label;
    }

    /** What users call it. */
    public String label() {
        return label;
    }
}
