// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.transfer.DownloadSettings;
import dev.maquette.api.transfer.Secret;

/**
 * Changes how this account downloads, in whatever library, or just tells it.
 *
 * @param settings all of them as they shall be, or null to leave them
 * @param proxyPassword to keep with the proxy's user; null leaves the one that is kept. It is forgotten when there is
 *     no
 *     user any more.
 */
public record ChangeDownloadSettings(DownloadSettings settings, Secret proxyPassword)
        implements Request<ChangeDownloadSettings.Changed> {

    /** Changes nothing. */
    public static ChangeDownloadSettings none() {
        return new ChangeDownloadSettings(null, null);
    }

    /**
     * The settings as they are now.
     *
     * @param proxyPassword whether one is kept
     */
    public record Changed(DownloadSettings settings, boolean proxyPassword) {
    }

    @Override
    public String operation() {
        return "downloads.settings";
    }

    @Override
    public Right right() {
        return settings == null && proxyPassword == null ? Right.READ : Right.MANAGE;
    }
}
