// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

import java.util.Arrays;

/**
 * Numbers in a shape.
 *
 * @param data row by row
 * @param shape sizes from the outermost dimension on; their product is the length of {@code data}
 */
public record Values(float[] data, long... shape) {

    public Values {
        if (Arrays.stream(shape).reduce(1, Math::multiplyExact) != data.length) {
            throw new IllegalArgumentException(data.length + " values do not fill " + Arrays.toString(shape));
        }
    }
}
