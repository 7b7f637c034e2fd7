// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.graph;

import java.util.Arrays;

/**
 * A tensor in a file, which is not read here.
 *
 * @param name in the file
 * @param file its path, below the folder below which all weights of a graph are; names are parted by slashes
 * @param offset of its first byte in the file
 * @param shape outermost dimension first
 */
public record Weight(String name, String file, long offset, ElementType type, long... shape) {

    /** How many numbers there are. */
    public long count() {
        return Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }

    /** How many bytes it takes. */
    public long length() {
        return count() * type.bytes();
    }

    /**
     * The same numbers in another shape.
     *
     * @throws IllegalArgumentException when they do not fill it
     */
    public Weight as(long... other) {
        var same = new Weight(name, file, offset, type, other);
        if (same.count() != count()) {
            throw new IllegalArgumentException(Arrays.toString(shape) + " is not " + Arrays.toString(other));
        }
        return same;
    }

    /** The same by another name. */
    public Weight called(String other) {
        return new Weight(other, file, offset, type, shape);
    }

    /** The same in a file that is named from another folder. */
    public Weight in(String other) {
        return new Weight(name, other, offset, type, shape);
    }

    /** Some of its rows, which are the outermost dimension. */
    public Weight rows(long from, long number) {
        var part = shape.clone();
        part[0] = number;
        return new Weight(name, file, offset + from * (length() / shape[0]), type, part);
    }
}
