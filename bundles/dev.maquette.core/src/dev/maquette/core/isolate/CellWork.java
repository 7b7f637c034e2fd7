// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.isolate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What a process does that only reads files for another one. A service. */
public interface CellWork {

    /**
     * Answers what is asked, line by line, until nobody asks any more.
     *
     * @param asked lines of the other process
     * @param answers read by the other process; nothing else may be written there
     * @throws IOException when the other process is gone
     */
    void serve(InputStream asked, OutputStream answers) throws IOException;
}
