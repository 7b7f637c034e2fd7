// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.transfer;

import java.util.Objects;

/**
 * A token or key. It has no text form and is never serialised, so that it cannot slip into a log, an event or the
 * stored form of a request that carries it.
 */
public final class Secret {

    private final transient String value;

    /** @param value the token itself, without the name of a scheme; white space around it is dropped */
    public Secret(String value) {
        this.value = value.strip();
    }

    /** The token itself, for the header of a request and nothing else; null after the secret was read from JSON. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && Objects.equals(value, secret.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
