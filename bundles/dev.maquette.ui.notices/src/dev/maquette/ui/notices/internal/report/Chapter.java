// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.report;

import java.io.IOException;

/**
 * A file of the report as it comes from its source, with all that stands there.
 *
 * @param name of the file
 */
record Chapter(String name, Source source) {

    /** Where the text comes from. */
    @FunctionalInterface
    interface Source {

        /** Reads it, which may take time. */
        String text() throws IOException;
    }
}
