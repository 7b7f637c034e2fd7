// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.probe;

import java.io.IOException;

/**
 * Reads the headers of one format. Contributed through the extension point {@code dev.maquette.api.formats}; it has a
 * public constructor without arguments and keeps no state.
 */
public interface FormatReader {

    /** Whether this looks like the reader's format, told from content (a few bytes, a marker file), not the name. */
    boolean recognises(ProbeContext context) throws IOException;

    /**
     * Reads names, shapes, metadata and configuration. Called only when {@link #recognises} said yes.
     *
     * @throws InvalidModelException when it is of this format, but broken
     */
    ModelContent read(ProbeContext context) throws IOException, InvalidModelException;
}
