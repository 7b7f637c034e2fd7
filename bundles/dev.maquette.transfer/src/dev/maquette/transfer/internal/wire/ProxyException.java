// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.io.IOException;

/** A proxy does not do what it is asked for, and will not as long as the settings are the same. */
public final class ProxyException extends IOException {

    private static final long serialVersionUID = 1L;

    ProxyException(String message) {
        super(message);
    }
}
