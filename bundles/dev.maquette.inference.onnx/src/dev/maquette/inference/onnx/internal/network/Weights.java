// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/**
 * The weights of one network.
 *
 * @param all by the names that diffusers gives them
 */
public record Weights(Map<String, Weight> all) {

    public Weights {
        all = Map.copyOf(all);
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    /** @throws GraphException when it is not there or empty, naming it */
    private Weight need(String name) throws GraphException {
        var found = all.get(name);
        if (found == null) {
            throw new GraphException("The weight " + name + " is missing.", null);
        }
        if (found.count() == 0) {
            throw new GraphException("The weight " + name + " is empty.", null);
        }
        return found;
    }

    /**
     * The weight by the name that it is asked for, whatever its file calls it.
     *
     * @throws GraphException when it is not there, or is not of this shape; -1 fits any size
     */
    public Weight need(String name, long... shape) throws GraphException {
        var found = need(name);
        boolean fits = found.shape().length == shape.length;
        for (int i = 0; fits && i < shape.length; i++) {
            fits = shape[i] == -1 || shape[i] == found.shape()[i];
        }
        if (!fits) {
            throw misfit(found, shape);
        }
        return found.called(name);
    }

    /** A matrix with so many columns, as which a convolution of one pixel is taken as well. */
    Weight matrix(String name, long columns) throws GraphException {
        var found = need(name);
        long rows = found.shape().length == 0 ? 0 : found.shape()[0];
        if (rows == 0 || found.count() / rows != columns || found.count() % rows != 0) {
            throw misfit(found, -1, columns);
        }
        return found.called(name).as(rows, columns);
    }

    private static GraphException misfit(Weight found, long... wanted) {
        return new GraphException("The weight " + found.name() + " is " + Arrays.toString(found.shape()) + ", not "
                + Arrays.toString(wanted).replace("-1", "any") + ".", null);
    }

    /** Without those whose names begin like this. */
    public Weights without(String prefix) {
        var left = new HashMap<>(all);
        left.keySet().removeIf(name -> name.startsWith(prefix));
        return new Weights(left);
    }

    /** How many there are of a name with a number in the place of {@code #}, counted from 0. */
    public int count(String pattern) {
        int count = 0;
        while (has(pattern.replace("#", Integer.toString(count)))) {
            count++;
        }
        return count;
    }
}
