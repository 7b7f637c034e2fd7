// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import dev.maquette.api.library.LibraryException;

/** An answer that says: not now. */
final class BusyException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient URI address;
    private final transient Duration pause;
    private final transient LibraryException said;

    /**
     * @param pause what the server asks for, or null
     * @param said what to tell the user when it does not get better
     */
    BusyException(URI address, Duration pause, LibraryException said) {
        super(said.getMessage());
        this.address = address;
        this.pause = pause;
        this.said = said;
    }

    URI address() {
        return address;
    }

    Optional<Duration> pause() {
        return Optional.ofNullable(pause);
    }

    LibraryException said() {
        return said;
    }
}
