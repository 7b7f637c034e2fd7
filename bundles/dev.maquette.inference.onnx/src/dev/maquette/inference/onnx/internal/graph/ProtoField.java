// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A field of a message in the wire format of Protocol Buffers that was written here.
 *
 * @param whole with its number and, where it has one, its length
 * @param content of a field that has a length; else empty
 */
record ProtoField(int number, byte[] whole, byte[] content) {

    private static final int VARINT = 0;
    private static final int LENGTH = 2;
    private static final int FIXED_32 = 5;

    /** The fields of a message, in order. */
    static List<ProtoField> of(byte[] message) {
        var fields = new ArrayList<ProtoField>();
        var at = new Cursor(message);
        while (at.place < message.length) {
            int start = at.place;
            long key = at.varint();
            int content = at.content((int) (key & 7));
            fields.add(new ProtoField((int) (key >>> 3), Arrays.copyOfRange(message, start, at.place),
                    Arrays.copyOfRange(message, content, at.place)));
        }
        return fields;
    }

    private static final class Cursor {

        private final byte[] message;
        private int place;

        Cursor(byte[] message) {
            this.message = message;
        }

        long varint() {
            long value = 0;
            for (int shift = 0;; shift += 7) {
                byte next = message[place++];
                value |= (long) (next & 0x7F) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }

        /** Goes behind the content; returns where it begins. */
        int content(int kind) {
            switch (kind) {
            case VARINT -> varint();
            case FIXED_32 -> place += Float.BYTES;
            case LENGTH -> {
                int length = Math.toIntExact(varint());
                int start = place;
                place += length;
                return start;
            }
            default -> throw new IllegalArgumentException("A field of the kind " + kind + " is not written here.");
            }
            return place;
        }
    }
}
