// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.operation;

import java.util.stream.Stream;

import dev.maquette.api.library.Request;
import dev.maquette.api.request.ChangeDownloadSettings;
import dev.maquette.api.request.FetchMetadata;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.LookUpSource;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.api.transfer.Access;
import dev.maquette.server.internal.http.HttpProblem;

/** Whoever asks over the network must not make the server look around in a network of its own. */
final class PublicOnly {

    private PublicOnly() {
    }

    static void check(Request<?> request) throws HttpProblem {
        if (allowsAll(request) || accesses(request).anyMatch(Access::allowPrivate)) {
            throw new HttpProblem(403, "Addresses that are not public cannot be allowed over the network. "
                    + "Allow them in the settings of the server's account.");
        }
    }

    private static boolean allowsAll(Request<?> request) {
        return request instanceof ChangeDownloadSettings change && change.settings() != null
                && change.settings().allowPrivate();
    }

    private static Stream<Access> accesses(Request<?> request) {
        return switch (request) {
        case InstallModel install -> Stream.of(install.access());
        case QueueInstalls queue -> queue.installs().stream().map(InstallModel::access);
        case LookUpSource lookUp -> Stream.of(lookUp.access());
        case FetchMetadata fetch -> Stream.of(fetch.access());
        default -> Stream.empty();
        };
    }
}
