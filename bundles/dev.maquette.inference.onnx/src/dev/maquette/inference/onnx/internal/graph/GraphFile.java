// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.graph;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;

import dev.maquette.inference.onnx.internal.graph.ProtoFields.Field;

/**
 * A made graph as an ONNX file, for programs that know nothing of us: its weights lie in one file beside it, and it
 * takes several pictures at once.
 *
 * @param graph as it was made
 * @param data name of the file beside it
 * @param places of the weights in that file, by the names of the initializers
 */
public record GraphFile(MadeGraph graph, String data, Map<String, Place> places) {

    private static final int MODEL_GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;
    private static final int INPUT = 11;
    private static final int OUTPUT = 12;
    private static final int VALUE_NAME = 1;
    private static final int VALUE_TYPE = 2;
    private static final int TYPE_TENSOR = 1;
    private static final int TENSOR_SHAPE = 2;
    /** No field has it. */
    private static final int NONE = 0;
    private static final int WEIGHT_TYPE = 2;
    private static final int WEIGHT_NAME = 8;
    private static final int WEIGHT_PLACE = 13;
    /** Of which there is one for all pictures. */
    private static final String STEP = "timestep";
    private static final String NARROW = "_narrow";

    public GraphFile {
        places = Map.copyOf(places);
    }

    /**
     * Where a weight lies.
     *
     * @param type as which it lies there
     */
    public record Place(long offset, long length, ElementType type) {
    }

    /**
     * What is in the file.
     *
     * @param first the output that programs take who do not ask for one by its name
     */
    public byte[] bytes(String first) {
        return inside(graph.bytes(), MODEL_GRAPH, made -> graph(made, first)).bytes();
    }

    private ProtoMessage graph(byte[] made, String first) {
        var file = new ProtoMessage();
        graph.weights().keySet().stream().filter(this::isNarrowed).sorted()
                .forEach(name -> file.message(NODE, widening(name)));
        var outputs = new ArrayList<Field>();
        for (var field : ProtoFields.of(made)) {
            switch (field.number()) {
            case INITIALIZER -> file.message(INITIALIZER, weight(field.bytes()));
            case INPUT -> file.message(INPUT, value(field.bytes()));
            case OUTPUT -> outputs.add(name(field.bytes(), VALUE_NAME).equals(first) ? 0 : outputs.size(), field);
            default -> field.to(file);
            }
        }
        outputs.forEach(output -> file.message(OUTPUT, value(output.bytes())));
        return file;
    }

    /** Whether nodes expect more bits of it than lie in the file; from all others they make what they want. */
    private boolean isNarrowed(String name) {
        return graph.weights().get(name).type() == ElementType.F32 && places.get(name).type() != ElementType.F32;
    }

    private static ProtoMessage widening(String name) {
        var to = new ProtoMessage().text(1, "to").integer(3, ElementType.F32.number()).integer(20, 2);
        return new ProtoMessage().text(1, name + NARROW).text(2, name).text(3, name + NARROW).text(4, "Cast")
                .message(5, to);
    }

    private ProtoMessage weight(byte[] made) {
        var name = name(made, WEIGHT_NAME);
        var place = places.get(name);
        var weight = new ProtoMessage();
        for (var field : ProtoFields.of(made)) {
            if (place == null) {
                field.to(weight);
                continue;
            }
            switch (field.number()) {
            case WEIGHT_TYPE -> weight.integer(WEIGHT_TYPE, place.type().number());
            case WEIGHT_NAME -> weight.text(WEIGHT_NAME, isNarrowed(name) ? name + NARROW : name);
            case WEIGHT_PLACE -> {
                // another one follows
            }
            default -> field.to(weight);
            }
        }
        if (place != null) {
            entry(weight, "location", data);
            entry(weight, "offset", Long.toString(place.offset()));
            entry(weight, "length", Long.toString(place.length()));
        }
        return weight;
    }

    private static void entry(ProtoMessage weight, String key, String value) {
        weight.message(WEIGHT_PLACE, new ProtoMessage().text(1, key).text(2, value));
    }

    private static ProtoMessage value(byte[] made) {
        int type = name(made, VALUE_NAME).equals(STEP) ? NONE : VALUE_TYPE;
        return inside(made, type, of -> inside(of, TYPE_TENSOR,
                tensor -> inside(tensor, TENSOR_SHAPE, GraphFile::forMany)));
    }

    /** With a word in the place of the outermost size. */
    private static ProtoMessage forMany(byte[] shape) {
        var many = new ProtoMessage().message(1, new ProtoMessage().text(2, "batch"));
        ProtoFields.of(shape).stream().skip(1).forEach(size -> size.to(many));
        return many;
    }

    private static String name(byte[] message, int number) {
        return ProtoFields.of(message).stream().filter(field -> field.number() == number).findFirst().orElseThrow()
                .text();
    }

    /** The message with other fields in the place of those of this number. */
    private static ProtoMessage inside(byte[] message, int number, Function<byte[], ProtoMessage> change) {
        var changed = new ProtoMessage();
        for (var field : ProtoFields.of(message)) {
            if (field.number() == number) {
                changed.message(number, change.apply(field.bytes()));
            } else {
                field.to(changed);
            }
        }
        return changed;
    }
}
