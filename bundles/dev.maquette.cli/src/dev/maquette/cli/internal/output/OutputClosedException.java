// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

import java.io.IOException;

/** Nobody reads the output any more, as when it is piped into {@code head}: there is no reason to go on. */
public final class OutputClosedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputClosedException(IOException cause) {
        super(cause);
    }
}
