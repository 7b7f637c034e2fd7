// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.manifest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.WriteManifest;
import dev.maquette.api.request.WriteManifest.Manifest;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.RegistryException;

/** Lists models for another library. */
@Component(service = Operation.class)
public final class WriteManifestOperation implements Operation<WriteManifest, Manifest> {

    @Override
    public Class<WriteManifest> request() {
        return WriteManifest.class;
    }

    @Override
    public Manifest execute(WriteManifest request, OperationContext context) throws LibraryException {
        var keys = request.keys() != null ? request.keys() : Records.keys(context.registry());
        var progress = SubMonitor.convert(context.monitor(), "Writing the manifest", 1);
        var records = new ArrayList<JsonObject>();
        var models = new ArrayList<JsonObject>();
        try {
            Records.read(keys, JsonObject.class, context.registry(), progress, records::add);
            for (var record : records) {
                models.add(portable(record, context));
            }
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
        return new Manifest(ManifestFile.write(models, Instant.now()), models.size(), unproven(models));
    }

    private static JsonObject portable(JsonObject record, OperationContext context) throws RegistryException {
        var model = new JsonObject();
        for (var field : record.keySet()) {
            if (ManifestFile.FIELDS.contains(field)) {
                model.add(field, record.get(field));
            }
        }
        var related = new JsonArray();
        context.registry().related(record.get("key").getAsString()).forEach(related::add);
        if (!related.isEmpty()) {
            model.add("related", related);
        }
        return model;
    }

    private static List<String> unproven(List<JsonObject> models) {
        return models.stream().filter(model -> !model.has("hash") || model.get("hash").getAsString().isBlank())
                .map(model -> model.get("name").getAsString()).toList();
    }
}
