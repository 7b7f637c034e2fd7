// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.probe.InvalidModelException;

/** Reads a {@code TensorProto} but for its values. */
final class TensorParser {

    private static final int LONGEST_NAME = 64 << 10;
    private static final int MOST_DIMENSIONS = 64;
    private static final int MOST_EXTERNAL = 64;
    private static final int EXTERNAL = 1;

    private final Wire wire;
    private final List<Long> shape = new ArrayList<>();
    private final Map<String, String> external = new HashMap<>();
    private String name = "";
    private ElementType type = ElementType.of(0);
    private long raw = Tensor.NONE;
    private long begin;
    private long listed;
    private boolean outside;

    private TensorParser(Wire wire) {
        this.wire = wire;
    }

    static Tensor parse(Wire wire, Field field) throws IOException, InvalidModelException {
        var parser = new TensorParser(wire);
        wire.message(field, parser::field);
        return parser.tensor(field.place());
    }

    /** Adds the dimensions of a field to a shape. */
    static void dimensions(Wire wire, Field field, List<Long> shape) throws IOException, InvalidModelException {
        wire.numbers(field, dimension -> {
            if (dimension < 0 || shape.size() == MOST_DIMENSIONS) {
                throw Wire.broken(dimension < 0 ? "a tensor has the dimension " + dimension
                        : "a tensor has more than " + MOST_DIMENSIONS + " dimensions", field.place());
            }
            shape.add(dimension);
        });
    }

    private void field(Field field) throws IOException, InvalidModelException {
        switch (field.number()) {
        case 1 -> dimensions(wire, field, shape);
        case 2 -> type = ElementType.of(wire.number(field));
        case 6 -> listed += field.length();
        case 8 -> name = wire.text(field, LONGEST_NAME);
        case 9 -> {
            raw = field.length();
            begin = field.begin();
        }
        case 13 -> external(field);
        case 14 -> outside = wire.number(field) == EXTERNAL;
        default -> {
            // values, or a description of them, that no family asks for
        }
        }
    }

    private void external(Field field) throws IOException, InvalidModelException {
        Entry.parse(wire, field, LONGEST_NAME).into(external);
        if (external.size() > MOST_EXTERNAL) {
            throw Wire.broken("a tensor says more than " + MOST_EXTERNAL + " things about its external data",
                    field.place());
        }
    }

    private Tensor tensor(long place) {
        return new Tensor(name, place, type, List.copyOf(shape), raw, begin, listed,
                outside ? Map.copyOf(external) : null);
    }
}
