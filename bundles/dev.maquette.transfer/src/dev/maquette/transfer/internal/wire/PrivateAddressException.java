// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.net.UnknownHostException;

/** A host that has no public address; thrown while connecting, after the name was resolved. */
final class PrivateAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    PrivateAddressException(String host) {
        super(host);
    }
}
