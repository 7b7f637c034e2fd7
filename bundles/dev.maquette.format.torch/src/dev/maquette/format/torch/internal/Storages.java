// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.maquette.format.torch.internal.Value.Storage;

/** The pieces of the file that tensors refer to, and the bytes that each must have. */
final class Storages {

    private final Map<String, Storage> byKey = new LinkedHashMap<>();

    void add(Storage storage) {
        byKey.merge(storage.key(), storage, (one, other) -> bytes(one) >= bytes(other) ? one : other);
    }

    Map<String, Storage> byKey() {
        return byKey;
    }

    static long bytes(Storage storage) {
        return storage.elements() * storage.dtype().bytes();
    }
}
