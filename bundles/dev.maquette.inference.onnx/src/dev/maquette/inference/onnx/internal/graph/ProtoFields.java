// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.graph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The fields of a message that was made here, in the wire format of Protocol Buffers and in their order. */
final class ProtoFields {

    private ProtoFields() {
    }

    /**
     * A field.
     *
     * @param wire how it is stored
     * @param value of a whole number, or the bits of another one
     * @param bytes of what has a length; null otherwise
     */
    record Field(int number, int wire, long value, byte[] bytes) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** Writes it again, as it is. */
        ProtoMessage to(ProtoMessage message) {
            return switch (wire) {
            case ProtoMessage.VARINT -> message.integer(number, value);
            case ProtoMessage.FIXED_32 -> message.number(number, Float.intBitsToFloat((int) value));
            default -> message.bytes(number, bytes);
            };
        }
    }

    static List<Field> of(byte[] message) {
        var in = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        var fields = new ArrayList<Field>();
        while (in.hasRemaining()) {
            long key = varint(in);
            int number = (int) (key >>> 3);
            int wire = (int) (key & 7);
            switch (wire) {
            case ProtoMessage.VARINT -> fields.add(new Field(number, wire, varint(in), null));
            case ProtoMessage.FIXED_32 -> fields.add(new Field(number, wire, in.getInt(), null));
            case ProtoMessage.LENGTH -> {
                var bytes = new byte[(int) varint(in)];
                in.get(bytes);
                fields.add(new Field(number, wire, 0, bytes));
            }
            default -> throw new IllegalArgumentException("A graph that was made here has no field of kind " + wire);
            }
        }
        return fields;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = in.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("A number has no end");
    }
}
