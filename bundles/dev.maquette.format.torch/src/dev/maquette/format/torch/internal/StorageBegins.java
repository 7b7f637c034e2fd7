// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.io.IOException;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.format.torch.internal.Value.Storage;

/** Tells where storages are in the file. */
@FunctionalInterface
interface StorageBegins {

    /** The storage is packed, or nobody can tell where it is. */
    long UNKNOWN = -1;

    /** The byte of the file at which the storage's numbers begin, or {@link #UNKNOWN}. */
    long of(Storage storage) throws IOException, InvalidModelException;
}
