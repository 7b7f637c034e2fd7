// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.graph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes an ONNX graph node by node. Values are known by their names. What is written is what the format says at
 * operator set {@value #OPERATORS}.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>
 */
public final class GraphBuilder {

    private static final int FORMAT = 9;
    private static final int OPERATORS = 20;
    private static final String MICROSOFT = "com.microsoft";

    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_NAME = 2;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int GRAPH_INPUT = 11;
    private static final int GRAPH_OUTPUT = 12;

    private final ProtoMessage graph = new ProtoMessage();
    private final Map<Object, String> known = new HashMap<>();
    private final Map<String, Weight> weights = new LinkedHashMap<>();
    private final String prefix;
    private int values;

    /** @param name of the graph, for messages */
    public GraphBuilder(String name) {
        this(name, "");
    }

    /** @param prefix of the names of all values, for what becomes part of another graph */
    GraphBuilder(String name, String prefix) {
        graph.text(GRAPH_NAME, name);
        this.prefix = prefix;
    }

    /**
     * Something that is given when the graph runs.
     *
     * @param sizes a number for each dimension that is fixed, a word for each that is not
     * @return the name
     */
    public String input(String name, ElementType type, Object... sizes) {
        graph.message(GRAPH_INPUT, value(name, type, sizes));
        return name;
    }

    /** Something that comes out. */
    public void output(String name, String value, Object... sizes) {
        alias(name, value);
        graph.message(GRAPH_OUTPUT, value(name, ElementType.F32, sizes));
    }

    /** The same by another name. */
    void alias(String name, String value) {
        graph.message(GRAPH_NODE, new ProtoMessage().text(1, value).text(2, name).text(4, "Identity"));
    }

    /** A node with one output. */
    public String node(String operator, List<String> inputs, Attribute... attributes) {
        return nodes("", operator, inputs, 1, attributes).getFirst();
    }

    /** A node with several outputs. */
    public List<String> nodes(String operator, List<String> inputs, int outputs, Attribute... attributes) {
        return nodes("", operator, inputs, outputs, attributes);
    }

    /** A node of the operators that ONNX Runtime has beside the standard. */
    public String fused(String operator, List<String> inputs, Attribute... attributes) {
        return nodes(MICROSOFT, operator, inputs, 1, attributes).getFirst();
    }

    /** A weight as 32-bit floats; where it has fewer bits it is turned into these as it is loaded. */
    public String weight(Weight weight) {
        if (weight.type() == ElementType.F32) {
            return copied(weight);
        }
        return cast(raw(weight), ElementType.F32);
    }

    private String cast(String raw, ElementType type) {
        return known.computeIfAbsent(List.of(type, raw),
                _ -> node("Cast", List.of(raw), new Attribute.Whole("to", type.number())));
    }

    /**
     * A weight as it is, but in memory: the runtime maps what a graph takes from a file as long as it is loaded, and
     * ends the program when somebody cuts off that file. What it computes as it loads it keeps instead. Rows may be
     * put behind its own. A weight of bytes becomes one of halves, which say the same, since few operators take bytes.
     */
    public String copied(Weight weight) {
        var stored = raw(weight.as(weight.count()));
        var flat = weight.type().bytes() == 1 ? cast(stored, ElementType.F16) : stored;
        var sizes = weight.shape().clone();
        if (sizes.length > 0) {
            sizes[0] = -1;
        }
        var shape = longs(sizes);
        return known.computeIfAbsent(List.of("copied", flat, shape), _ -> node("Reshape", List.of(flat, shape)));
    }

    private String raw(Weight weight) {
        return known.computeIfAbsent(List.of(weight.file(), weight.offset(), Arrays.toString(weight.shape())), _ -> {
            var name = name(weight.name());
            weights.put(name, weight);
            graph.message(GRAPH_INITIALIZER, initializer(name, weight));
            return name;
        });
    }

    /** A weight by the name of a value. */
    static ProtoMessage initializer(String name, Weight weight) {
        var place = new ProtoMessage().integers(1, weight.shape()).integer(2, weight.type().number()).text(8, name);
        entry(place, "location", weight.file());
        entry(place, "offset", Long.toString(weight.offset()));
        entry(place, "length", Long.toString(weight.length()));
        return place.integer(14, 1);
    }

    /** Whether values of it are part of the graph, in whatever shape. */
    public boolean has(Weight weight) {
        return weights.values().stream().anyMatch(used -> place(used).equals(place(weight)));
    }

    private static List<Object> place(Weight weight) {
        return List.of(weight.file(), weight.offset());
    }

    /** Numbers that are part of the graph. */
    public String floats(float[] data, long... shape) {
        return known.computeIfAbsent(List.of(Arrays.toString(data), Arrays.toString(shape)), _ -> {
            var raw = ByteBuffer.allocate(data.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            raw.asFloatBuffer().put(data);
            return constant(ElementType.F32, raw.array(), shape);
        });
    }

    /** Whole numbers in one dimension, as shapes and axes are given. */
    public String longs(long... data) {
        return known.computeIfAbsent(List.of("longs", Arrays.toString(data)), _ -> {
            var raw = ByteBuffer.allocate(data.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            raw.asLongBuffer().put(data);
            return constant(ElementType.I64, raw.array(), data.length);
        });
    }

    /** What there is by now, as fields of a graph. */
    byte[] fields() {
        return graph.bytes();
    }

    /** The whole. */
    public MadeGraph made() {
        return new MadeGraph(bytes(), weights);
    }

    private byte[] bytes() {
        return new ProtoMessage().integer(1, FORMAT).text(2, "Maquette").message(7, graph)
                .message(8, operators("", OPERATORS)).message(8, operators(MICROSOFT, 1)).bytes();
    }

    private static ProtoMessage operators(String domain, int version) {
        return new ProtoMessage().text(1, domain).integer(2, version);
    }

    private String constant(ElementType type, byte[] data, long... shape) {
        var name = name("constant");
        graph.message(GRAPH_INITIALIZER,
                new ProtoMessage().integers(1, shape).integer(2, type.number()).text(8, name).bytes(9, data));
        return name;
    }

    private List<String> nodes(String domain, String operator, List<String> inputs, int outputs,
            Attribute... attributes) {
        var node = new ProtoMessage();
        inputs.forEach(input -> node.text(1, input));
        var names = new String[outputs];
        for (int i = 0; i < outputs; i++) {
            names[i] = name(operator);
            node.text(2, names[i]);
        }
        node.text(3, names[0]).text(4, operator);
        for (var attribute : attributes) {
            node.message(5, attribute(attribute));
        }
        graph.message(GRAPH_NODE, node.text(7, domain));
        return List.of(names);
    }

    private static ProtoMessage attribute(Attribute attribute) {
        var message = new ProtoMessage().text(1, attribute.name());
        return switch (attribute) {
        case Attribute.Real real -> message.number(2, real.value()).integer(20, 1);
        case Attribute.Whole whole -> message.integer(3, whole.value()).integer(20, 2);
        case Attribute.Word word -> message.text(4, word.value()).integer(20, 3);
        case Attribute.Wholes wholes -> message.integers(8, wholes.values()).integer(20, 7);
        };
    }

    private static void entry(ProtoMessage tensor, String key, String value) {
        tensor.message(13, new ProtoMessage().text(1, key).text(2, value));
    }

    private static ProtoMessage value(String name, ElementType type, Object... sizes) {
        var shape = new ProtoMessage();
        for (var size : sizes) {
            shape.message(1, size instanceof Number number ? new ProtoMessage().integer(1, number.longValue())
                    : new ProtoMessage().text(2, size.toString()));
        }
        var tensor = new ProtoMessage().integer(1, type.number()).message(2, shape);
        return new ProtoMessage().text(1, name).message(2, new ProtoMessage().message(1, tensor));
    }

    /** ONNX knows each value by a name of its own. */
    private String name(String of) {
        return prefix + of + "_" + values++;
    }
}
