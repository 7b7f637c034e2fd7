// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

/** Somebody else was first: an entry has moved on, is gone, or its path is taken. Nothing was stored. */
public final class ConflictException extends RegistryException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String message) {
        super(message);
    }
}
