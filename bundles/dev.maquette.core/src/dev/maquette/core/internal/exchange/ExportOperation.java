// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.exchange;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ExportSettings;
import dev.maquette.api.request.ExportSettings.Exported;
import dev.maquette.api.request.ExportSettings.Failure;
import dev.maquette.api.request.ExportSettings.SettingsFile;
import dev.maquette.core.internal.cover.Covers;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** Puts what users set of models into settings files. */
@Component(service = Operation.class)
public final class ExportOperation implements Operation<ExportSettings, Exported> {

    /** In the order in which InvokeAI writes them. */
    private static final List<String> FIELDS =
            List.of("name", "description", "source_url", "default_settings", "trigger_phrases", "cpu_only");

    private final Gson pretty = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    @Override
    public Class<ExportSettings> request() {
        return ExportSettings.class;
    }

    @Override
    public Exported execute(ExportSettings request, OperationContext context) {
        var progress = SubMonitor.convert(context.monitor(), "Exporting settings", request.keys().size());
        var files = new ArrayList<SettingsFile>();
        var failed = new ArrayList<Failure>();
        var names = new HashSet<String>();
        for (var key : request.keys()) {
            progress.split(1);
            try {
                var entry = context.registry().open(key).orElseThrow(() -> Failures.noModel(key));
                files.add(new SettingsFile(key, entry.getName(), fileName(entry.getName(), names),
                        pretty.toJson(settings(entry, new Covers(context.folder())))));
            } catch (LibraryException failure) {
                failed.add(new Failure(key, failure.told()));
            } catch (RegistryException failure) {
                failed.add(new Failure(key, failure.getMessage()));
            }
        }
        return new Exported(files, failed);
    }

    private static JsonObject settings(ModelEntry entry, Covers covers) throws LibraryException {
        var all = EntryJson.write(entry);
        var settings = new JsonObject();
        for (var field : FIELDS) {
            var value = all.get(field);
            boolean empty = value == null || value.isJsonPrimitive() && value.getAsString().isEmpty()
                    || value.isJsonObject() && value.getAsJsonObject().isEmpty();
            if (!empty) {
                settings.add(field, value);
            }
        }
        covers.read(entry.getCoverImage()).ifPresent(png -> settings.addProperty("cover_image",
                "data:image/png;base64," + Base64.getEncoder().encodeToString(png)));
        return settings;
    }

    /** As InvokeAI cleans names; and no name ends in what Windows drops, or is that of a device. */
    static String fileName(String name, Set<String> taken) {
        var clean = name.replaceAll("[<>:\"/\\\\|?*\\x00-\\x1f]", "_").replaceFirst("[. ]+$", "_");
        boolean reserved = clean.isEmpty() || clean.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
        var safe = reserved ? "_" + clean : clean;
        var file = safe + ".json";
        for (int i = 2; !taken.add(file.toLowerCase(Locale.ROOT)); i++) {
            file = safe + " (" + i + ").json";
        }
        return file;
    }
}
