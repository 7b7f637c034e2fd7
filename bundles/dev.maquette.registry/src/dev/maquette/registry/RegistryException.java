// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

/** The store cannot do it; the message says why and what to do, for a user to read. */
public class RegistryException extends Exception {

    private static final long serialVersionUID = 1L;

    public RegistryException(String message) {
        super(message);
    }

    public RegistryException(String message, Throwable cause) {
        super(message, cause);
    }
}
