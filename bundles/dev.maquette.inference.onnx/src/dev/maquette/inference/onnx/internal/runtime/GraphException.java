// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

/** A graph that cannot be loaded or run; the message says which and why. */
public final class GraphException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param cause what ONNX Runtime said, or null */
    public GraphException(String message, Throwable cause) {
        super(message, cause);
    }
}
