// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.IOException;

/** A server that answers a request for a part of a file with something else: another file, or all of it. */
final class ChangedException extends IOException {

    private static final long serialVersionUID = 1L;

    ChangedException(String message) {
        super(message);
    }
}
