// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.probe.InvalidModelException;

/**
 * Words the type of a graph's input or output, such as {@code FLOAT[batch,4,64,?]}: a dimension without number and name
 * is a question mark, a tensor of unknown rank has no brackets, other kinds are {@code SEQUENCE}, {@code MAP},
 * {@code OPTIONAL} and {@code SPARSE}.
 */
final class ValueType {

    private static final int LONGEST_NAME = 4 << 10;
    private static final int MOST_DIMENSIONS = 64;

    private final Wire wire;
    private String words = "UNDEFINED";

    private ValueType(Wire wire) {
        this.wire = wire;
    }

    /** @param type the field that holds a {@code TypeProto} */
    static String words(Wire wire, Field type) throws IOException, InvalidModelException {
        var value = new ValueType(wire);
        wire.message(type, value::kind);
        return value.words;
    }

    private void kind(Field field) throws IOException, InvalidModelException {
        switch (field.number()) {
        case 1 -> words = tensor(field);
        case 4 -> words = "SEQUENCE";
        case 5 -> words = "MAP";
        case 8 -> words = "SPARSE " + tensor(field);
        case 9 -> words = "OPTIONAL";
        default -> {
            // denotation, which says nothing about the layout
        }
        }
    }

    private String tensor(Field tensor) throws IOException, InvalidModelException {
        var element = new ElementType[]{ElementType.of(0)};
        var shape = new ArrayList<List<String>>();
        wire.message(tensor, field -> {
            if (field.number() == 1) {
                element[0] = ElementType.of(wire.number(field));
            } else if (field.number() == 2) {
                shape.add(shape(field));
            }
        });
        return element[0].name() + (shape.isEmpty() ? "" : "[" + String.join(",", shape.getLast()) + "]");
    }

    private List<String> shape(Field shape) throws IOException, InvalidModelException {
        var dimensions = new ArrayList<String>();
        wire.message(shape, field -> {
            if (field.number() == 1) {
                dimensions.add(dimension(field));
                if (dimensions.size() > MOST_DIMENSIONS) {
                    throw Wire.broken("a value has more than " + MOST_DIMENSIONS + " dimensions", field.place());
                }
            }
        });
        return dimensions;
    }

    private String dimension(Field dimension) throws IOException, InvalidModelException {
        var words = new String[]{"?"};
        wire.message(dimension, field -> {
            if (field.number() == 1) {
                words[0] = Long.toString(wire.number(field));
            } else if (field.number() == 2) {
                var name = wire.text(field, LONGEST_NAME);
                words[0] = name.isEmpty() ? "?" : name;
            }
        });
        return words[0];
    }
}
