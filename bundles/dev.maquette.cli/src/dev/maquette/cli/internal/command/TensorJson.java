// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;

import dev.maquette.api.inspect.Tensor;

/**
 * A tensor as programs read it.
 *
 * @param name unique in its model
 */
record TensorJson(String name, String dtype, List<Long> shape, long bytes, String file) {

    static TensorJson of(Tensor tensor) {
        return new TensorJson(tensor.path(), tensor.info().dtype(), tensor.info().shape(), tensor.info().bytes(),
                tensor.file());
    }
}
