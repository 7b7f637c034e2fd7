// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.format.torch.internal.Value.Scalar;
import dev.maquette.format.torch.internal.Value.Sequence;

/**
 * Files that are pickles from the first byte: what PyTorch wrote before 1.6 (a magic number, a version, facts about the
 * machine, the object, a list of storages, then each storage as a count and its numbers), or a single pickle.
 */
final class StreamLayout {

    private static final BigInteger MAGIC = new BigInteger("1950a86a20f9469cfc6c", 16);
    private static final int COUNT = 8;

    private final Reading reading;
    private final PickleInput input;
    private final Storages storages = new Storages();
    private final Map<String, Long> begins = new HashMap<>();

    /** @param file the whole file; the caller closes it */
    StreamLayout(Reading reading, InputStream file) {
        this.reading = reading;
        this.input = reading.input(file, reading.context().size());
    }

    void read() throws IOException, InvalidModelException {
        reading.findings().in("");
        var first = next();
        if (!(first instanceof Scalar(BigInteger magic)) || !MAGIC.equals(magic)) {
            reading.found("pickle", first);
            return;
        }
        next();
        next();
        reading.found("legacy", next());
        var keys = next();
        var listed = keys instanceof Sequence(var items) ? items : List.<Value>of();
        check(listed.size());
        long data = input.position();
        reading.storages(storage -> begins(listed, data).getOrDefault(storage.key(), StorageBegins.UNKNOWN));
    }

    /** Each storage is a count and so many elements, in the order of the list. */
    private Map<String, Long> begins(List<Value> listed, long data) throws IOException {
        if (begins.isEmpty()) {
            long at = data;
            for (var item : listed) {
                var storage = item instanceof Scalar(String key) ? storages.byKey().get(key) : null;
                if (storage == null || at > reading.context().size() - COUNT
                        || reading.context().read(at, COUNT).getLong() != storage.elements()) {
                    break; // what follows is somewhere else than its tensors say
                }
                begins.put(storage.key(), at + COUNT);
                at += COUNT + Storages.bytes(storage);
            }
        }
        return begins;
    }

    private Value next() throws IOException, InvalidModelException {
        return reading.pickle(input, storages);
    }

    /** All storages must be there, behind the last pickle. */
    private void check(int count) throws InvalidModelException {
        long needed = input.position();
        for (var storage : storages.byKey().values()) {
            try {
                needed = Math.addExact(needed, COUNT + Storages.bytes(storage));
            } catch (ArithmeticException _) {
                throw new InvalidModelException("Its storages claim more bytes than a file can have.");
            }
        }
        if (storages.byKey().size() > count) {
            throw new InvalidModelException("Its tensors need " + storages.byKey().size() + " storages, " + count
                    + " are listed.");
        }
        if (needed > reading.context().size()) {
            throw new InvalidModelException(String.format(Locale.ROOT,
                    "The file is cut off: %,d of %,d bytes are there. Download or copy it again.",
                    reading.context().size(), needed));
        }
    }
}
