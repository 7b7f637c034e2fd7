// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.probe;

import java.util.List;

/**
 * A tensor as its file's header describes it.
 *
 * @param dtype the container's own word, upper case, such as {@code F16}
 * @param shape logical dimensions, outermost first; empty for a scalar
 * @param bytes stored size
 */
public record TensorInfo(String dtype, List<Long> shape, long bytes) {

    public TensorInfo {
        shape = List.copyOf(shape);
    }
}
