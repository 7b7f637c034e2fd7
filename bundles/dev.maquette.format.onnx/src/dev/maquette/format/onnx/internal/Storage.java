// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

import dev.maquette.api.probe.InvalidModelException;

/** How many bytes a tensor's values take. */
final class Storage {

    private Storage() {
    }

    /**
     * Bytes of the values, wherever they are kept.
     *
     * @throws InvalidModelException when the shape is impossible, or raw data of another length are there
     */
    static long bytes(Tensor tensor) throws InvalidModelException {
        if (tensor.listedOnly()) {
            return tensor.listed();
        }
        if (!tensor.type().sized()) {
            return Math.max(0, tensor.raw());
        }
        long bytes = wanted(tensor);
        if (tensor.raw() != Tensor.NONE && tensor.raw() != bytes && tensor.external() == null) {
            throw Wire.broken("the " + tensor.named() + ", " + tensor.type().name() + " " + tensor.shape() + ", takes "
                    + bytes + " bytes, but its raw_data are " + tensor.raw(), tensor.place());
        }
        return bytes;
    }

    private static long wanted(Tensor tensor) throws InvalidModelException {
        try {
            long bits = tensor.type().bits();
            for (long dimension : tensor.shape()) {
                bits = Math.multiplyExact(bits, dimension);
            }
            return Math.ceilDiv(bits, 8L);
        } catch (ArithmeticException _) {
            throw Wire.broken("the " + tensor.named() + " has the impossible shape " + tensor.shape(),
                    tensor.place());
        }
    }
}
