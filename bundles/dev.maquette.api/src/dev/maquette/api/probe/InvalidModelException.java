// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.probe;

/** The file is of the reader's format, but broken or hostile; the message says what and where, for a user to read. */
public final class InvalidModelException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message one sentence naming the place (byte offset, tensor, key) and what is wrong with it */
    public InvalidModelException(String message) {
        super(message);
    }
}
