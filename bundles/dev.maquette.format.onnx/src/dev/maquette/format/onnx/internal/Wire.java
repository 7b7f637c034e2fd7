// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ProbeContext;

/**
 * Walks over the fields of protobuf messages in a file, and passes over what nobody asks for without reading it: an
 * array of gigabytes costs one jump. Nothing is trusted: a length may not lead out of its message, and what is read in
 * all has a limit. (Protocol Buffers, "Encoding".)
 */
final class Wire {

    /** More than any real graph needs; a file that wants more is made to keep its reader busy. */
    private static final long MOST_READ = 256L << 20;
    private static final int SMALLEST_CHUNK = 4 << 10;
    private static final int LARGEST_CHUNK = 64 << 10;

    private final ProbeContext context;
    private ByteBuffer chunk = ByteBuffer.allocate(0);
    private long chunkBegin;
    private int chunkSize = SMALLEST_CHUNK;
    private long read;
    private long at;

    /** Is shown one field after the other. */
    interface Visitor {
        void field(Field field) throws IOException, InvalidModelException;
    }

    Wire(ProbeContext context) {
        this.context = context;
    }

    /** The fields of the file, which is one message. */
    void file(Visitor visitor) throws IOException, InvalidModelException {
        each(0, context.size(), visitor);
    }

    /** The fields of a message that is a field itself. */
    void message(Field field, Visitor visitor) throws IOException, InvalidModelException {
        bytes(field);
        each(field.begin(), field.end(), visitor);
    }

    /** The text of a field; bytes that are not UTF-8 are replaced. */
    String text(Field field, int longest) throws IOException, InvalidModelException {
        bytes(field);
        if (field.length() > longest) {
            throw broken("a text of " + field.length() + " bytes stands where at most " + longest + " are allowed",
                    field.place());
        }
        spend(field.length());
        return StandardCharsets.UTF_8.decode(context.read(field.begin(), (int) field.length())).toString();
    }

    /** The number in a field. */
    long number(Field field) throws InvalidModelException {
        if (field.type() != Field.VARINT) {
            throw broken("field " + field.number() + " is not a whole number", field.place());
        }
        return field.value();
    }

    /** Hands out the numbers of a field that holds one, or many packed together. */
    void numbers(Field field, NumberVisitor visitor) throws IOException, InvalidModelException {
        if (field.type() == Field.VARINT) {
            visitor.number(field.value());
            return;
        }
        bytes(field);
        at = field.begin();
        while (at < field.end()) {
            visitor.number(varint(field.end()));
        }
    }

    /** Is shown one number after the other. */
    interface NumberVisitor {
        void number(long number) throws InvalidModelException;
    }

    static InvalidModelException broken(String what, long place) {
        return new InvalidModelException("The file is not a valid ONNX model: " + what + " (byte " + place + ").");
    }

    private void each(long begin, long end, Visitor visitor) throws IOException, InvalidModelException {
        long next = begin;
        while (next < end) {
            var field = field(next, end);
            next = field.end();
            visitor.field(field);
        }
    }

    private Field field(long place, long end) throws IOException, InvalidModelException {
        at = place;
        long tag = varint(end);
        int number = (int) (tag >>> 3);
        int type = (int) (tag & 7);
        if (number == 0 || tag < 0 || tag > 0xFFFFFFFFL) {
            throw broken("there is no field " + (tag >>> 3), place);
        }
        return switch (type) {
        case Field.VARINT -> {
            long value = varint(end);
            yield new Field(number, type, place, at, at, value);
        }
        case Field.FIXED_64 -> sized(number, type, place, 8, end);
        case Field.FIXED_32 -> sized(number, type, place, 4, end);
        case Field.BYTES -> sized(number, type, place, varint(end), end);
        default -> throw broken("field " + number + " has the unknown wire type " + type, place);
        };
    }

    private Field sized(int number, int type, long place, long length, long end) throws InvalidModelException {
        if (length < 0 || length > end - at) {
            if (end == context.size() && length > 0) {
                throw new InvalidModelException("The file is cut off: field " + number + " (byte " + place + ") takes "
                        + Long.toUnsignedString(length) + " bytes, of which " + (end - at)
                        + " are there. Download or copy it again.");
            }
            throw broken("field " + number + " takes " + Long.toUnsignedString(length) + " bytes, but the message"
                    + " around it has only " + (end - at) + " left", place);
        }
        return new Field(number, type, place, at, at + length, 0);
    }

    private static void bytes(Field field) throws InvalidModelException {
        if (field.type() != Field.BYTES) {
            throw broken("field " + field.number() + " is a number where a message or text belongs", field.place());
        }
    }

    private long varint(long end) throws IOException, InvalidModelException {
        long place = at;
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at >= end) {
                throw end < context.size() ? broken("a number does not end within its message", place)
                        : new InvalidModelException("The file is cut off: it ends inside a number (byte " + place
                                + "). Download or copy it again.");
            }
            byte next = next();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw broken("a number has more than 64 bits", place);
    }

    private byte next() throws IOException, InvalidModelException {
        if (at < chunkBegin || at >= chunkBegin + chunk.limit()) {
            boolean onward = at == chunkBegin + chunk.limit();
            chunkSize = onward ? Math.min(LARGEST_CHUNK, chunkSize * 2) : SMALLEST_CHUNK;
            int length = (int) Math.min(chunkSize, context.size() - at);
            spend(length);
            chunk = context.read(at, length);
            chunkBegin = at;
        }
        return chunk.get((int) (at++ - chunkBegin));
    }

    private void spend(long length) throws InvalidModelException {
        read += length;
        if (read > MOST_READ) {
            throw broken("its description takes more than " + (MOST_READ >> 20) + " MiB", at);
        }
    }
}
