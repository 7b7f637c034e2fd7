// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import dev.maquette.adopt.internal.Tree;

/** How one program writes what it knows of a model. */
@FunctionalInterface
interface Dialect {

    /**
     * Tells what the file says.
     *
     * @param file its path, for the origin of each fact
     * @return whether the file is of this dialect
     */
    boolean tell(Tree json, String file, Telling telling);
}
