// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.runtime;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeDrawingSettings;
import dev.maquette.api.request.ChangeDrawingSettings.Changed;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Changes how this account draws. */
@Component(service = Operation.class)
public final class DrawingSettingsOperation implements Operation<ChangeDrawingSettings, Changed> {

    private final AccountDrawing account;

    /** @param account whose settings they are */
    @Activate
    public DrawingSettingsOperation(@Reference AccountDrawing account) {
        this.account = account;
    }

    @Override
    public Class<ChangeDrawingSettings> request() {
        return ChangeDrawingSettings.class;
    }

    @Override
    public Changed execute(ChangeDrawingSettings request, OperationContext context) throws LibraryException {
        account.change(request.settings());
        return new Changed(account.settings());
    }
}
