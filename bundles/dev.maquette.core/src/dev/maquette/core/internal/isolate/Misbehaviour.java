// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

/** A plug-in failed where it should have answered; the message names it and is for a user to read. */
public final class Misbehaviour extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Misbehaviour(String message, Throwable cause) {
        super(message, cause);
    }
}
