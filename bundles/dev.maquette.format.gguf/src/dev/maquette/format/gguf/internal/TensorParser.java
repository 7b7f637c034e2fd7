// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.gguf.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;

/** Reads the list of tensors, and checks that they lie in the file, side by side. */
final class TensorParser {

    private static final int MAX_RANK = 8;
    private static final int MAX_TYPE = 1000;
    private static final long MAX_NAMES = 32 << 20;

    private final Cursor cursor;
    private final int lengthBytes;
    private final long alignment;
    private final Map<String, TensorInfo> tensors = new LinkedHashMap<>();
    private final List<Span> spans = new ArrayList<>();
    private long names = MAX_NAMES;

    private record Span(String tensor, long begin, long bytes) {
    }

    /**
     * @param lengthBytes of a length: 4 in version 1, else 8
     * @param alignment bytes, of which every tensor's place is a multiple
     */
    TensorParser(Cursor cursor, int lengthBytes, long alignment) {
        this.cursor = cursor;
        this.lengthBytes = lengthBytes;
        this.alignment = alignment;
    }

    Map<String, TensorInfo> parse(long count) throws IOException, InvalidModelException {
        for (long i = 0; i < count; i++) {
            tensor();
        }
        return tensors;
    }

    /** @param fileSize bytes of the whole file; the list must have been read */
    void check(long fileSize) throws InvalidModelException {
        long data = data();
        spans.sort(Comparator.comparingLong(Span::begin).thenComparingLong(Span::bytes));
        long end = 0;
        for (var span : spans) {
            if (span.begin < end) {
                throw new InvalidModelException("Tensor " + span.tensor + " overlaps another: it begins at byte "
                        + span.begin + " of the data, where " + end + " are taken.");
            }
            end = span.begin + span.bytes;
        }
        if (end > fileSize - data && end > 0) {
            throw new InvalidModelException(String.format(Locale.ROOT,
                    "The file is cut off: %,d of %,d bytes are there. Download or copy it again.", fileSize,
                    data + end));
        }
    }

    /**
     * Where each tensor's values are; those of a type whose size cannot be told are left out. The list must have been
     * checked.
     */
    Map<String, TensorPlace> places(Path file) {
        long data = data();
        Map<String, TensorPlace> places = LinkedHashMap.newLinkedHashMap(spans.size());
        for (var span : spans) {
            if (span.bytes > 0) {
                places.put(span.tensor, new TensorPlace(file, data + span.begin));
            }
        }
        return places;
    }

    /** Where the data begin, once the list has been read. */
    private long data() {
        return Math.ceilDiv(cursor.position(), alignment) * alignment;
    }

    private void tensor() throws IOException, InvalidModelException {
        var name = cursor.text(cursor.number(lengthBytes));
        names -= name.length() + 128;
        if (names < 0) {
            throw cursor.broken("The list of tensors is longer than any model's");
        }
        var shape = shape(name);
        long number = cursor.number(4);
        var tensor = info(name, number, shape);
        long offset = cursor.number(8);
        if (offset < 0 || offset % alignment != 0 || offset > Long.MAX_VALUE / 4) {
            throw cursor.broken("Tensor " + name + " lies at byte " + Long.toUnsignedString(offset)
                    + " of the data, which is no multiple of " + alignment);
        }
        if (tensors.put(name, tensor) != null) {
            throw cursor.broken("Tensor " + name + " is there twice");
        }
        spans.add(new Span(name, offset, tensor.bytes()));
    }

    /** The file lists the innermost dimension first; the logical shape has it last. */
    private List<Long> shape(String name) throws IOException, InvalidModelException {
        long rank = cursor.number(4);
        if (rank > MAX_RANK) {
            throw cursor.broken("Tensor " + name + " claims " + rank + " dimensions");
        }
        var shape = new ArrayList<Long>();
        for (int i = 0; i < rank; i++) {
            long size = cursor.number(lengthBytes);
            if (size < 0) {
                throw cursor.broken("Tensor " + name + " has the impossible size " + Long.toUnsignedString(size));
            }
            shape.addFirst(size);
        }
        return shape;
    }

    private TensorInfo info(String name, long number, List<Long> shape) throws InvalidModelException {
        var known = GgmlType.numbered(number);
        if (known.isEmpty()) {
            if (number > MAX_TYPE) {
                throw cursor.broken("Tensor " + name + " is of the unknown type " + number);
            }
            return new TensorInfo("GGML_" + number, shape, 0); // newer than this table: its size cannot be told
        }
        var type = known.get();
        if (!shape.isEmpty() && shape.getLast() % type.block() != 0) {
            throw cursor.broken("Tensor " + name + " has rows of " + shape.getLast() + ", which " + type.word()
                    + " cannot pack in blocks of " + type.block());
        }
        try {
            long elements = 1;
            for (long size : shape) {
                elements = Math.multiplyExact(elements, size);
            }
            long bytes = Math.multiplyExact(Math.ceilDiv(elements, type.block()), type.bytes());
            return new TensorInfo(type.word(), shape, bytes);
        } catch (ArithmeticException _) {
            throw cursor.broken("Tensor " + name + " has the impossible shape " + shape);
        }
    }
}
