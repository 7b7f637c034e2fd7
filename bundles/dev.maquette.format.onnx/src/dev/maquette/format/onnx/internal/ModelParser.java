// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.maquette.api.probe.InvalidModelException;

/** Reads a {@code ModelProto}: what the file says about itself, and its graph. */
final class ModelParser {

    private static final int LONGEST_NAME = 64 << 10;
    private static final int LONGEST_PROPERTY = 1 << 20;
    private static final int MOST_ENTRIES = 10_000;
    private static final int FIRST_WITH_OPSETS = 3;

    private final Wire wire;
    private final Graph graph = new Graph();
    private final GraphParser graphs;
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private long version;
    private boolean graphSeen;

    ModelParser(Wire wire) {
        this.wire = wire;
        this.graphs = new GraphParser(wire, graph);
    }

    Graph graph() {
        return graph;
    }

    /** {@code ir_version}, {@code opset} and so on; the model's own properties as {@code metadata.NAME}. */
    Map<String, String> metadata() {
        return metadata;
    }

    void parse() throws IOException, InvalidModelException {
        wire.file(this::field);
        if (!graphSeen) {
            throw new InvalidModelException("The file is not a valid ONNX model: it holds no graph.");
        }
        if (version >= FIRST_WITH_OPSETS && metadata.keySet().stream().noneMatch(key -> key.startsWith("opset"))) {
            throw new InvalidModelException("The file is not a valid ONNX model: it imports no operator set. "
                    + "It may be cut off after its graph; download or copy it again.");
        }
        graph.inputs().forEach((name, type) -> {
            if (!graph.initializers().containsKey(name)) {
                metadata.put("input." + name, type);
            }
        });
        graph.outputs().forEach((name, type) -> metadata.put("output." + name, type));
    }

    private void field(Field field) throws IOException, InvalidModelException {
        switch (field.number()) {
        case 1 -> {
            version = wire.number(field);
            metadata.put("ir_version", Long.toString(version));
        }
        case 2 -> metadata.put("producer_name", wire.text(field, LONGEST_NAME));
        case 3 -> metadata.put("producer_version", wire.text(field, LONGEST_NAME));
        case 4 -> metadata.put("domain", wire.text(field, LONGEST_NAME));
        case 5 -> metadata.put("model_version", Long.toString(wire.number(field)));
        case 7 -> {
            graphSeen = true;
            graphs.main(field);
        }
        case 8 -> operators(field);
        case 14 -> property(field);
        case 20 -> graphs.training(field);
        case 25 -> graphs.function(field);
        default -> {
            // remarks, and what a later version of the format may add
        }
        }
    }

    private void operators(Field field) throws IOException, InvalidModelException {
        var domain = new String[]{""};
        var number = new long[1];
        wire.message(field, part -> {
            if (part.number() == 1) {
                domain[0] = wire.text(part, LONGEST_NAME);
            } else if (part.number() == 2) {
                number[0] = wire.number(part);
            }
        });
        boolean usual = domain[0].isEmpty() || "ai.onnx".equals(domain[0]);
        put(usual ? "opset" : "opset." + domain[0], Long.toString(number[0]), field);
    }

    private void property(Field field) throws IOException, InvalidModelException {
        var entry = Entry.parse(wire, field, LONGEST_PROPERTY);
        put("metadata." + entry.key(), entry.value(), field);
    }

    private void put(String key, String value, Field field) throws InvalidModelException {
        metadata.put(key, value);
        if (metadata.size() > MOST_ENTRIES) {
            throw Wire.broken("it has more than " + MOST_ENTRIES + " properties", field.place());
        }
    }
}
