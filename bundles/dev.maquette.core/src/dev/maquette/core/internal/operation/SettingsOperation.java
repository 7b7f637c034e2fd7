// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.io.IOException;

import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;

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
                LibrarySettings.set(file, "hash_in_background", new JsonPrimitive(request.hashInBackground()));
            }
            if (request.trashDays() != null) {
                LibrarySettings.set(file, "trash_days", limit(request.trashDays()));
            }
            if (request.trashBytes() != null) {
                LibrarySettings.set(file, "trash_bytes", limit(request.trashBytes()));
            }
            var now = LibrarySettings.read(file);
            return new Settings(now.hashesInBackground(), now.trashDays(), now.trashBytes());
        } catch (IOException failure) {
            throw Failures.of("Changing the library's settings", failure);
        }
    }

    private static JsonElement limit(Number most) {
        return most.longValue() == 0 ? JsonNull.INSTANCE : new JsonPrimitive(most);
    }
}
