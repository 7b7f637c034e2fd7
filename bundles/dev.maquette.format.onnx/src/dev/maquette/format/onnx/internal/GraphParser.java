// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;

import dev.maquette.api.probe.InvalidModelException;

/**
 * Reads {@code GraphProto}s, with the graphs and tensors inside their nodes: a reference to another file counts
 * wherever it stands.
 */
final class GraphParser {

    private static final int DEEPEST = 32;
    private static final int LONGEST_NAME = 64 << 10;
    private static final int MOST_TENSORS = 500_000;
    private static final int MOST_VALUES = 100_000;

    private final Wire wire;
    private final Graph graph;

    /** @param graph takes what is found */
    GraphParser(Wire wire, Graph graph) {
        this.wire = wire;
        this.graph = graph;
    }

    /** The model's own graph. */
    void main(Field field) throws IOException, InvalidModelException {
        graph(field, 0);
    }

    /** A function of the model: nodes, without tensors of its own. */
    void function(Field field) throws IOException, InvalidModelException {
        wire.message(field, part -> {
            if (part.number() == 7) {
                node(part, 1);
            }
        });
    }

    /** What the model carries for its training: two graphs. */
    void training(Field field) throws IOException, InvalidModelException {
        wire.message(field, part -> {
            if (part.number() <= 2) {
                graph(part, 1);
            }
        });
    }

    private void graph(Field field, int depth) throws IOException, InvalidModelException {
        if (depth > DEEPEST) {
            throw Wire.broken("graphs are nested more than " + DEEPEST + " deep", field.place());
        }
        wire.message(field, part -> {
            switch (part.number()) {
            case 1 -> node(part, depth);
            case 5 -> tensor(TensorParser.parse(wire, part), depth);
            case 11 -> value(part, depth, graph.inputs());
            case 12 -> value(part, depth, graph.outputs());
            case 15 -> sparse(part, depth);
            default -> {
                // names, remarks and the types of intermediate values
            }
            }
        });
    }

    private void node(Field node, int depth) throws IOException, InvalidModelException {
        wire.message(node, part -> {
            if (part.number() == 5) {
                wire.message(part, attribute -> attribute(attribute, depth + 1));
            }
        });
    }

    private void attribute(Field field, int depth) throws IOException, InvalidModelException {
        switch (field.number()) {
        case 5, 10 -> tensor(TensorParser.parse(wire, field), depth);
        case 6, 11 -> graph(field, depth);
        case 22, 23 -> sparse(field, depth);
        default -> {
            // numbers and texts that configure the operator
        }
        }
    }

    private void sparse(Field field, int depth) throws IOException, InvalidModelException {
        var parts = new Tensor[2];
        var shape = new ArrayList<Long>();
        wire.message(field, part -> {
            if (part.number() <= 2) {
                parts[part.number() - 1] = TensorParser.parse(wire, part);
            } else if (part.number() == 3) {
                TensorParser.dimensions(wire, part, shape);
            }
        });
        if (parts[0] == null || parts[1] == null) {
            throw Wire.broken("a sparse tensor lacks its values or their places", field.place());
        }
        hide(parts[0]);
        hide(parts[1]);
        if (depth == 0) {
            add(parts[0].sparse(shape, Storage.bytes(parts[0]) + Storage.bytes(parts[1])));
        }
    }

    private void tensor(Tensor tensor, int depth) throws InvalidModelException {
        if (depth == 0) {
            add(tensor);
        } else {
            hide(tensor);
        }
    }

    private void add(Tensor tensor) throws InvalidModelException {
        if (graph.initializers().putIfAbsent(tensor.name(), tensor) != null) {
            throw Wire.broken("the " + tensor.named() + " is there twice", tensor.place());
        }
        if (graph.initializers().size() > MOST_TENSORS) {
            throw Wire.broken("it lists more than " + MOST_TENSORS + " tensors", tensor.place());
        }
    }

    private void hide(Tensor tensor) throws InvalidModelException {
        if (tensor.external() != null) {
            graph.hidden().add(tensor);
            if (graph.hidden().size() > MOST_TENSORS) {
                throw Wire.broken("it lists more than " + MOST_TENSORS + " tensors", tensor.place());
            }
        }
    }

    private void value(Field value, int depth, Map<String, String> values) throws IOException, InvalidModelException {
        if (depth > 0) {
            return;
        }
        var parts = new String[]{"", "UNDEFINED"};
        wire.message(value, part -> {
            if (part.number() == 1) {
                parts[0] = wire.text(part, LONGEST_NAME);
            } else if (part.number() == 2) {
                parts[1] = ValueType.words(wire, part);
            }
        });
        values.put(parts[0], parts[1]);
        if (values.size() > MOST_VALUES) {
            throw Wire.broken("it has more than " + MOST_VALUES + " inputs or outputs", value.place());
        }
    }
}
