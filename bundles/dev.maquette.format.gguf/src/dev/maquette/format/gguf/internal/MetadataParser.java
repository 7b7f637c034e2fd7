// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.gguf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.maquette.api.probe.InvalidModelException;

/** Reads the fields before the tensors. Strings, numbers and truth values are kept, and short lists of numbers. */
final class MetadataParser {

    private static final int STRING = 8;
    private static final int ARRAY = 9;
    private static final int[] BYTES = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};
    private static final int MAX_DEPTH = 8;
    private static final int MAX_ITEMS = 8_000_000;
    private static final int MAX_SHOWN = 16;
    private static final long MAX_TEXT = 32 << 20;

    private final Cursor cursor;
    private final int lengthBytes;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private long text = MAX_TEXT;
    private long items = MAX_ITEMS;

    /** @param lengthBytes of a length: 4 in version 1, else 8 */
    MetadataParser(Cursor cursor, int lengthBytes) {
        this.cursor = cursor;
        this.lengthBytes = lengthBytes;
    }

    Map<String, String> parse(long count) throws IOException, InvalidModelException {
        for (long i = 0; i < count; i++) {
            var key = string();
            int type = type();
            var value = value(type, 0);
            if (value != null && fields.put(key, value) != null) {
                throw cursor.broken("The field " + key + " is there twice");
            }
        }
        return fields;
    }

    private String value(int type, int depth) throws IOException, InvalidModelException {
        return switch (type) {
        case STRING -> string();
        case ARRAY -> array(depth);
        default -> number(type);
        };
    }

    private String number(int type) throws IOException, InvalidModelException {
        long bits = cursor.number(BYTES[type]);
        return switch (type) {
        case 1 -> String.valueOf((byte) bits);
        case 3 -> String.valueOf((short) bits);
        case 5 -> String.valueOf((int) bits);
        case 6 -> String.valueOf(Float.intBitsToFloat((int) bits));
        case 7 -> String.valueOf(bits != 0);
        case 10 -> Long.toUnsignedString(bits);
        case 12 -> String.valueOf(Double.longBitsToDouble(bits));
        default -> String.valueOf(bits);
        };
    }

    private String array(int depth) throws IOException, InvalidModelException {
        int type = type();
        long count = cursor.number(lengthBytes);
        if (depth == MAX_DEPTH) {
            throw cursor.broken("Lists are nested more than " + MAX_DEPTH + " deep");
        }
        if (type == STRING || type == ARRAY) {
            skipItems(type, count, depth);
            return null;
        }
        if (count < 0 || count > cursor.remaining() / BYTES[type]) {
            throw cursor.broken("A list claims " + Long.toUnsignedString(count) + " items, more than the file holds");
        }
        if (count > MAX_SHOWN) {
            cursor.skip(count * BYTES[type]);
            return null;
        }
        var shown = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            shown.add(number(type));
        }
        return shown.toString();
    }

    private void skipItems(int type, long count, int depth) throws IOException, InvalidModelException {
        items -= count;
        if (count < 0 || items < 0) {
            throw cursor.broken("Lists claim more than " + MAX_ITEMS + " items");
        }
        for (long i = 0; i < count; i++) {
            if (type == STRING) {
                cursor.skip(cursor.number(lengthBytes));
            } else {
                array(depth + 1);
            }
        }
    }

    private int type() throws IOException, InvalidModelException {
        long type = cursor.number(4);
        if (type >= BYTES.length) {
            throw cursor.broken("A field is of the unknown type " + type);
        }
        return (int) type;
    }

    private String string() throws IOException, InvalidModelException {
        var string = cursor.text(cursor.number(lengthBytes));
        text -= string.length() + 64;
        if (text < 0) {
            throw cursor.broken("The fields hold more than " + MAX_TEXT + " bytes of text");
        }
        return string;
    }
}
