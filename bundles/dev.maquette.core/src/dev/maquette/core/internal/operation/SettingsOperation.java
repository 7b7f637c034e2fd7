// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.io.IOException;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeSettings;
import dev.maquette.api.request.ChangeSettings.Settings;
import dev.maquette.core.internal.library.LibrarySettings;

/** Changes what {@code settings.json} says. */
@Component(service = Operation.class)
public final class SettingsOperation implements Operation<ChangeSettings, Settings> {

    @Override
    public Class<ChangeSettings> request() {
        return ChangeSettings.class;
    }

    @Override
    public Settings execute(ChangeSettings request, OperationContext context) throws LibraryException {
        var file = context.folder().settings();
        try {
            if (request.hashInBackground() != null) {
                LibrarySettings.set(file, "hash_in_background", request.hashInBackground());
            }
            return new Settings(LibrarySettings.read(file).hashesInBackground());
        } catch (IOException failure) {
            throw Failures.of("Changing the library's settings", failure);
        }
    }
}
