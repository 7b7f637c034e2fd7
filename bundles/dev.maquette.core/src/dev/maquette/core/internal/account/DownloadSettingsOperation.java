// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.account;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeDownloadSettings;
import dev.maquette.api.request.ChangeDownloadSettings.Changed;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Changes how this account downloads. */
@Component(service = Operation.class)
public final class DownloadSettingsOperation implements Operation<ChangeDownloadSettings, Changed> {

    private final AccountDownloads downloads;

    @Activate
    public DownloadSettingsOperation(@Reference AccountDownloads downloads) {
        this.downloads = downloads;
    }

    @Override
    public Class<ChangeDownloadSettings> request() {
        return ChangeDownloadSettings.class;
    }

    @Override
    public Changed execute(ChangeDownloadSettings request, OperationContext context) throws LibraryException {
        if (request.settings() != null || request.proxyPassword() != null) {
            downloads.change(request.settings() == null ? downloads.settings() : request.settings(),
                    request.proxyPassword());
        }
        return new Changed(downloads.settings(), downloads.proxyPassword().isPresent());
    }
}
