// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.file;

import java.io.IOException;

/** The disk failed, not the network: trying again would not help. */
public final class DiskException extends IOException {

    private static final long serialVersionUID = 1L;

    DiskException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
