// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

import java.net.URI;
import java.nio.file.Path;

/**
 * Facts about a library.
 *
 * @param name what people call it
 * @param location where it is, as {@link Libraries#open(URI)} takes it
 * @param modelsFolder where managed models lie; relative record paths are relative to it
 */
public record LibraryInfo(String name, URI location, Path modelsFolder) {

    /** Whether a server has it: its files need not be reachable from this computer. */
    public boolean remote() {
        return !"file".equals(location.getScheme());
    }
}
