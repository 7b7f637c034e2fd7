// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.watch;

import java.nio.file.Path;
import java.util.Optional;

/** Knows where the operating system does not tell of changes, or must not be asked to. */
@FunctionalInterface
public interface Deafness {

    /** Why not, such as {@code nfs4}; empty where it does. Asked often, it must not ask the disk itself. */
    Optional<String> reason(Path folder);
}
