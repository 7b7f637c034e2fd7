// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import dev.maquette.inference.onnx.internal.graph.Weight;

/**
 * What a LoRA does to one weight.
 *
 * @param layer as the file names it
 * @param part of the layer, {@code weight} or {@code bias}
 * @param lengths what the rows or columns are to be as long as, or null
 */
record Patch(LayerName layer, String part, Change change, Weight lengths) {

    boolean fits(long... shape) {
        return lengths == null ? change.fits(shape) : shape.length > 1 && measured(shape).fits(shape);
    }

    /** The weight as the LoRA makes it; by halves it is halfway there. */
    String value(Arithmetic sums, String plain, double strength, long... shape) {
        if (lengths == null) {
            return change.added(sums, plain, strength, shape);
        }
        var whole = measured(shape).value(sums, plain, shape);
        return strength == 1 ? whole
                : sums.sum(plain, sums.times(sums.difference(whole, plain), strength));
    }

    /** LyCORIS once measured columns, which its vector has as its second dimension. */
    private Change.Measured measured(long... shape) {
        boolean columns = lengths.shape().length > 1 && lengths.shape()[0] == 1 && lengths.shape()[1] == shape[1]
                && !lengths.name().contains("magnitude");
        return new Change.Measured(change, lengths, !columns);
    }
}
