// SPDX-License-Identifier: EPL-2.0
package org.example.npz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.maquette.api.probe.InvalidModelException;

/**
 * What an array says of itself: a magic word, a version, a length and a literal of Python's such as
 * {@code {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }}.
 *
 * @param dtype in the words of Maquette's other formats, such as {@code F32}
 * @param plain whether the values are little-endian and the last dimension runs fastest
 * @param shape outermost dimension first
 * @param bytes that the values take
 * @param header bytes before the values
 */
record NpyHeader(String dtype, boolean plain, List<Long> shape, long bytes, int header) {

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final Pattern TYPE = Pattern.compile("'descr':\\s*'([<>|=])([fiubcV])(\\d{1,2})'");
    private static final Pattern ORDER = Pattern.compile("'fortran_order':\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape':\\s*\\(([\\d, L]*)\\)");
    private static final Map<String, String> LETTERS =
            Map.of("f", "F", "i", "I", "u", "U", "b", "BOOL", "c", "C", "V", "BF");

    NpyHeader {
        shape = List.copyOf(shape);
    }

    /** @param head the first bytes of the member */
    static NpyHeader of(String member, ByteBuffer head) throws InvalidModelException {
        if (head.remaining() < 12 || !head.slice(head.position(), MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
            throw new InvalidModelException("The member " + member + " is no array of NumPy's.");
        }
        head.position(head.position() + MAGIC.length);
        boolean old = head.get() == 1;
        head.get();
        head.order(ByteOrder.LITTLE_ENDIAN);
        int length = old ? Short.toUnsignedInt(head.getShort()) : head.getInt();
        if (length < 0 || length > head.remaining()) {
            throw new InvalidModelException("The header of " + member + " is cut off or too long.");
        }
        int header = head.position() + length;
        var text = StandardCharsets.ISO_8859_1.decode(head.slice(head.position(), length)).toString();
        return of(member, text, header);
    }

    private static NpyHeader of(String member, String text, int header) throws InvalidModelException {
        var type = TYPE.matcher(text);
        var order = ORDER.matcher(text);
        var shape = SHAPE.matcher(text);
        if (!type.find() || !order.find() || !shape.find()) {
            throw new InvalidModelException("The header of " + member + " does not tell what values there are.");
        }
        int width = Integer.parseInt(type.group(3));
        var dimensions = dimensions(member, shape.group(1));
        long bytes = bytes(member, dimensions, width);
        var letter = LETTERS.get(type.group(2));
        boolean plain = !type.group(1).equals(">") && (order.group(1).equals("False") || dimensions.size() < 2);
        return new NpyHeader(letter.equals("BOOL") ? letter : letter + 8 * width, plain, dimensions, bytes, header);
    }

    private static List<Long> dimensions(String member, String text) throws InvalidModelException {
        var dimensions = new ArrayList<Long>();
        for (var word : text.replace("L", "").split(",")) {
            if (!word.isBlank()) {
                try {
                    dimensions.add(Long.valueOf(word.strip()));
                } catch (NumberFormatException _) {
                    throw new InvalidModelException("A dimension of " + member + " is no number: " + word.strip());
                }
            }
        }
        return dimensions;
    }

    private static long bytes(String member, List<Long> shape, int width) throws InvalidModelException {
        try {
            return shape.stream().reduce((long) width, Math::multiplyExact);
        } catch (ArithmeticException _) {
            throw new InvalidModelException("The array " + member + " would be larger than any file.");
        }
    }
}
