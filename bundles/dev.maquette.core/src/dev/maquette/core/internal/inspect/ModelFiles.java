// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.inspect;

import java.nio.file.Path;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.RegistryException;

/** Where the files of a model are. */
final class ModelFiles {

    private ModelFiles() {
    }

    /** They need not be there. */
    static Path of(String key, OperationContext context) throws LibraryException {
        try {
            var entry = context.registry().open(key).orElseThrow(() -> Failures.noModel(key));
            return context.folder().resolve(Records.of(entry).path());
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }
}
