// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.io.IOException;

/** A connection that was cut because nothing moved on it. */
final class SilentLineException extends IOException {

    private static final long serialVersionUID = 1L;

    SilentLineException(String message, IOException cause) {
        super(message, cause);
    }
}
