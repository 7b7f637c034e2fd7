// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.lang.System.Logger.Level;
import java.nio.file.Path;

import dev.maquette.core.internal.isolate.Misbehaviour;

/** A format reader that fails, where it should have said what is wrong: logged for its author, told to the user. */
final class ReaderFault {

    private static final System.Logger LOG = System.getLogger(ReaderFault.class.getName());

    private ReaderFault() {
    }

    /** Logs it, and says it in a sentence or two. */
    static String told(Path path, Throwable fault) {
        LOG.log(Level.WARNING, "A format reader failed on " + path, fault);
        return fault instanceof Misbehaviour ? fault.getMessage()
                : "The installed format could not cope with it (" + fault + ").";
    }
}
