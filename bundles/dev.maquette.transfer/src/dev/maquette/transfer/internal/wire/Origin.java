// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.net.URI;
import java.util.Locale;

/** To whom a credential belongs: scheme, host and port, all of them. */
record Origin(String scheme, String host, int port) {

    static Origin of(URI address) {
        var scheme = address.getScheme().toLowerCase(Locale.ROOT);
        int standard = scheme.equals("https") ? 443 : 80;
        return new Origin(scheme, address.getHost().toLowerCase(Locale.ROOT),
                address.getPort() < 0 ? standard : address.getPort());
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
