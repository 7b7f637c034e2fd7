// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.TensorInfo;

/** Reads the JSON of a safetensors header and checks each entry of it. */
final class HeaderParser {

    private static final int MAX_TENSORS = 500_000;
    private static final int MAX_RANK = 64;
    /** Bytes that a tensor takes in a header. */
    private static final int USUAL_ENTRY = 128;
    private static final String[] USUAL_DTYPES = {"F16", "BF16", "F32", "F8_E4M3", "I64", "U8", "I8"};

    private final JsonScanner json;
    private final Header header;
    private final long[] numbers = new long[MAX_RANK];

    /**
     * @param text the header's JSON
     * @param origin where it stands in the file
     */
    HeaderParser(byte[] text, int origin) {
        this.json = new JsonScanner("header", text, origin);
        this.header = new Header(text.length / USUAL_ENTRY);
    }

    Header parse() throws InvalidModelException {
        boolean metadataSeen = false;
        json.expect('{');
        for (boolean first = true; json.next(first, '}'); first = false) {
            var name = json.string();
            json.expect(':');
            if ("__metadata__".equals(name)) {
                if (metadataSeen) {
                    throw json.broken("__metadata__ is there twice");
                }
                metadataSeen = true;
                metadata();
            } else {
                add(name, tensor(name));
            }
        }
        json.end();
        return header;
    }

    private void add(String name, TensorInfo tensor) throws InvalidModelException {
        putOnce(header.tensors(), name, tensor);
        if (header.tensors().size() > MAX_TENSORS) {
            throw json.broken("it lists more than " + MAX_TENSORS + " tensors");
        }
    }

    private void metadata() throws InvalidModelException {
        json.expect('{');
        for (boolean first = true; json.next(first, '}'); first = false) {
            var key = json.string();
            json.expect(':');
            if (json.peek() != '"') {
                throw json.broken("the metadata field " + key + " is not a string");
            }
            putOnce(header.metadata(), key, json.string());
        }
    }

    private <T> void putOnce(Map<String, T> map, String name, T value) throws InvalidModelException {
        if (map.putIfAbsent(name, value) != null) {
            throw json.broken("the name " + name + " is there twice");
        }
    }

    private TensorInfo tensor(String name) throws InvalidModelException {
        String dtype = null;
        List<Long> shape = null;
        long[] offsets = null;
        json.expect('{');
        for (boolean first = true; json.next(first, '}'); first = false) {
            var member = json.word("dtype", "shape", "data_offsets");
            json.expect(':');
            switch (member) {
            case "dtype" -> dtype = once(member, name, dtype, json.word(USUAL_DTYPES));
            case "shape" -> shape = once(member, name, shape, shape());
            case "data_offsets" -> offsets = once(member, name, offsets, offsets());
            default -> json.skip();
            }
        }
        if (dtype == null || shape == null || offsets == null) {
            throw json.broken("tensor " + name + " lacks its dtype, shape or two data_offsets");
        }
        return checked(name, dtype, shape, offsets[0], offsets[1]);
    }

    private <T> T once(String member, String tensor, T before, T value) throws InvalidModelException {
        if (before != null) {
            throw json.broken("tensor " + tensor + " has " + member + " twice");
        }
        return value;
    }

    private TensorInfo checked(String name, String dtype, List<Long> shape, long begin, long end)
            throws InvalidModelException {
        if (!Dtypes.known(dtype)) {
            throw json.broken("tensor " + name + " has the unknown dtype " + dtype);
        }
        long bytes = bytes(name, dtype, shape);
        if (end < begin || end - begin != bytes) {
            throw json.broken("tensor " + name + ", " + dtype + " " + shape + ", takes " + bytes
                    + " bytes, but its data_offsets are [" + begin + ", " + end + "]");
        }
        header.layout().add(name, begin, end);
        return new TensorInfo(dtype, shape, bytes);
    }

    private long bytes(String name, String dtype, List<Long> shape) throws InvalidModelException {
        try {
            long bits = Dtypes.bits(dtype);
            for (long dimension : shape) {
                bits = Math.multiplyExact(bits, dimension);
            }
            if (bits % 8 != 0) {
                throw json.broken("tensor " + name + ", " + dtype + " " + shape + ", does not fill whole bytes");
            }
            return bits / 8;
        } catch (ArithmeticException _) {
            throw json.broken("tensor " + name + " has the impossible shape " + shape);
        }
    }

    private List<Long> shape() throws InvalidModelException {
        int count = numbers();
        return switch (count) {
        case 0 -> List.of();
        case 1 -> List.of(numbers[0]);
        case 2 -> List.of(numbers[0], numbers[1]);
        default -> LongStream.of(numbers).limit(count).boxed().toList();
        };
    }

    /** Two numbers, or null where there are more or fewer. */
    private long[] offsets() throws InvalidModelException {
        return numbers() == 2 ? new long[]{numbers[0], numbers[1]} : null;
    }

    /** Reads a list of whole numbers and tells how many there are. */
    private int numbers() throws InvalidModelException {
        int count = 0;
        json.expect('[');
        for (boolean first = true; json.next(first, ']'); first = false) {
            long number = json.natural();
            if (count == MAX_RANK) {
                throw json.broken("a list holds more than " + MAX_RANK + " numbers");
            }
            numbers[count++] = number;
        }
        return count;
    }
}
