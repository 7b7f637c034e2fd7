// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.inference.onnx.internal.graph.ProtoFields.Field;

/**
 * Puts other values into the place of weights of a graph that was made already. They are computed by nodes that depend
 * on weights alone, which the runtime therefore runs once, as it loads the graph, and keeps only the results of. Files
 * stay as they are, and so does each weight that nothing is put in the place of.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>
 */
public final class Reweighting {

    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int TENSOR_NAME = 8;

    private final MadeGraph base;
    private final String prefix;
    private final GraphBuilder nodes;
    private final Map<String, String> replaced = new HashMap<>();

    /**
     * Begins.
     *
     * @param base that stays as it is
     * @param name of what changes it, which nothing has that changed it before
     */
    public Reweighting(MadeGraph base, String name) {
        this.base = base;
        prefix = name + "/";
        nodes = new GraphBuilder(name, prefix);
    }

    /** What makes the nodes. */
    public GraphBuilder nodes() {
        return nodes;
    }

    /**
     * What a weight of the graph is without a change, as 32-bit floats.
     *
     * @param initializer its name in the graph
     */
    public String plain(String initializer) {
        return nodes.node("Cast", List.of(plainly(initializer)),
                new Attribute.Whole("to", ElementType.F32.number()));
    }

    /** Takes a value for a weight, of the same shape where rows do not come behind its own. */
    public void replace(String initializer, String value) {
        replaced.put(initializer, value);
        nodes.alias(initializer, value);
    }

    /**
     * The graph with the other values.
     *
     * @param inside the folder of the graph's weights, below the one of all weights, with a slash at the end; empty
     *     for the same
     */
    public MadeGraph made(String inside) {
        var weights = new LinkedHashMap<String, Weight>();
        base.weights().forEach((name, weight) -> weights.put(name(name), weight.in(inside + weight.file())));
        var model = new ProtoMessage();
        for (var field : ProtoFields.of(base.bytes())) {
            if (field.number() == MODEL_GRAPH) {
                model.message(MODEL_GRAPH, graph(field.bytes(), weights));
            } else {
                field.to(model);
            }
        }
        return new MadeGraph(model.bytes(), weights);
    }

    /** The new nodes come first, and the name of the graph that was there before last, which is the one that counts. */
    private ProtoMessage graph(byte[] bytes, Map<String, Weight> weights) {
        var graph = new ProtoMessage();
        ProtoFields.of(nodes.fields()).forEach(field -> field.to(graph));
        for (var field : ProtoFields.of(bytes)) {
            var weight = field.number() == GRAPH_INITIALIZER ? weights.get(name(called(field.bytes()))) : null;
            if (weight == null) {
                field.to(graph);
            } else {
                graph.message(GRAPH_INITIALIZER, GraphBuilder.initializer(name(called(field.bytes())), weight));
            }
        }
        return graph;
    }

    private String name(String initializer) {
        return replaced.containsKey(initializer) ? plainly(initializer) : initializer;
    }

    private String plainly(String initializer) {
        return prefix + "plain/" + initializer;
    }

    private static String called(byte[] tensor) {
        return ProtoFields.of(tensor).stream().filter(field -> field.number() == TENSOR_NAME)
                .map(Field::text).findFirst().orElse("");
    }
}
