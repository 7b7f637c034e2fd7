// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.TensorInfo;

/** Reads the JSON of a safetensors header and checks each entry of it. */
final class HeaderParser {

    private static final int MAX_TENSORS = 500_000;
    private static final int MAX_RANK = 64;

    private final JsonScanner json;
    private final Header header = new Header();

    /**
     * @param text the header's JSON
     * @param origin where it stands in the file
     */
    HeaderParser(byte[] text, int origin) {
        this.json = new JsonScanner("header", text, origin);
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
        List<Long> offsets = null;
        json.expect('{');
        for (boolean first = true; json.next(first, '}'); first = false) {
            var member = json.string();
            json.expect(':');
            switch (member) {
            case "dtype" -> dtype = once(member, name, dtype, json.string());
            case "shape" -> shape = once(member, name, shape, naturals());
            case "data_offsets" -> offsets = once(member, name, offsets, naturals());
            default -> json.skip();
            }
        }
        if (dtype == null || shape == null || offsets == null || offsets.size() != 2) {
            throw json.broken("tensor " + name + " lacks its dtype, shape or two data_offsets");
        }
        return checked(name, dtype, shape, offsets.getFirst(), offsets.getLast());
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

    private List<Long> naturals() throws InvalidModelException {
        var values = new ArrayList<Long>(4);
        json.expect('[');
        for (boolean first = true; json.next(first, ']'); first = false) {
            values.add(json.natural());
            if (values.size() > MAX_RANK) {
                throw json.broken("a list holds more than " + MAX_RANK + " numbers");
            }
        }
        return values;
    }
}
