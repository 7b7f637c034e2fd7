// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

import java.util.List;
import java.util.Map;

/**
 * A tensor of the file, without its values.
 *
 * @param name may be empty
 * @param place byte of the file at which it stands
 * @param shape outermost dimension first
 * @param raw bytes of its {@code raw_data}, -1 when there is none
 * @param begin byte of the file at which its {@code raw_data} begin
 * @param listed bytes that are stored another way than in a row: texts, or the values and places of a sparse tensor
 * @param external where its values are kept outside the file, null when they are inside
 */
record Tensor(String name, long place, ElementType type, List<Long> shape, long raw, long begin, long listed,
        Map<String, String> external) {

    static final long NONE = -1;

    /** As people see it in a message. */
    String named() {
        return "tensor " + (name.isEmpty() ? "without a name" : name);
    }

    /** A sparse tensor with these values: it has another shape, and places beside the values. */
    Tensor sparse(List<Long> whole, long bytes) {
        return new Tensor(name, place, type, List.copyOf(whole), NONE, 0, bytes, null);
    }

    /** Whether nothing but {@link #listed} tells how much is stored. */
    boolean listedOnly() {
        return raw == NONE && external == null && listed > 0;
    }
}
