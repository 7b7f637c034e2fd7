// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.account;

import java.net.URI;
import java.util.Optional;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.DownloadSettings;
import dev.maquette.api.transfer.DownloadSettings.Proxy;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.transfer.TransferControl;
import dev.maquette.api.transfer.TransferLimits;
import dev.maquette.api.transfer.TransferProxy;

/** Tells the engine what the account has decided; what it has not decided is as the engine began. */
final class Line {

    private final TransferControl control;
    private final TransferLimits usual;

    Line(TransferControl control) {
        this.control = control;
        this.usual = control.limits();
    }

    void take(DownloadSettings settings, Optional<Secret> password) throws LibraryException {
        control.use(proxy(settings.proxy(), password));
        control.limit(new TransferLimits(or(settings.connections(), usual.connections()),
                or(settings.hostConnections(), usual.hostConnections()),
                settings.bandwidth() == 0 ? usual.bandwidth() : settings.bandwidth()));
    }

    private static int or(int decided, int otherwise) {
        return decided == 0 ? otherwise : decided;
    }

    private static TransferProxy proxy(Proxy proxy, Optional<Secret> password) {
        return switch (proxy.way()) {
        case ENVIRONMENT -> new TransferProxy.Environment();
        case DIRECT -> new TransferProxy.Direct();
        case PROXY -> new TransferProxy.Through(URI.create(proxy.address().strip()), proxy.user(),
                password.orElse(null), proxy.exempt().stream().map(host -> host.replaceFirst("^\\*\\.", ".")).toList());
        };
    }
}
