// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.probe;

import java.io.IOException;
import java.util.Map;

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

    /**
     * Tells where the values of the tensors are, by name. Called only when {@link #recognises} said yes. Who
     * reads there checks that the file is long enough. A tensor whose values lie otherwise than {@link TensorPlace} says
     * is left out; a format that does not know leaves out all, which is what it does unless it says otherwise.
     *
     * @throws InvalidModelException when it is of this format, but broken
     */
    default Map<String, TensorPlace> places(ProbeContext context) throws IOException, InvalidModelException {
        return Map.of();
    }
}
