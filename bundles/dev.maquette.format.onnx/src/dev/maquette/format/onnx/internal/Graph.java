// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a graph says about itself, while it is read.
 *
 * @param inputs name to type in words
 * @param outputs name to type in words
 * @param initializers the outermost graph's, by name
 * @param hidden tensors elsewhere that keep their values outside the file: of inner graphs, nodes and training
 */
record Graph(Map<String, String> inputs, Map<String, String> outputs, Map<String, Tensor> initializers,
        List<Tensor> hidden) {

    Graph() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
    }
}
