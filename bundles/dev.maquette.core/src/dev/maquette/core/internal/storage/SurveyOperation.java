// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.storage;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.SurveyStorage;
import dev.maquette.api.request.SurveyStorage.Storage;
import dev.maquette.core.internal.operation.Aside;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.RegistryException;

/** Tells what a library takes on its disks. */
@Component(service = Operation.class)
public final class SurveyOperation implements Operation<SurveyStorage, Storage> {

    @Override
    public Class<SurveyStorage> request() {
        return SurveyStorage.class;
    }

    @Override
    public Storage execute(SurveyStorage request, OperationContext context) throws LibraryException {
        var models = context.registry().query(ModelQuery.all()).items().stream()
                .filter(model -> !model.format().id().equals("external_api")).toList();
        var progress = SubMonitor.convert(context.monitor(), "Adding up", 2);
        var lastUsed = lastUsed(models, context, progress);
        var survey = new Survey(context.folder(), Instant.now());
        for (var model : models) {
            survey.add(model, lastUsed.get(model.key()));
        }
        var unwanted = new AtomicBoolean();
        var volumes = Aside.run("Maquette asks disks for their space", () -> survey.volumes(unwanted::get), progress,
                unwanted);
        var remains = new Remains(context.with(progress.split(1)));
        return survey.storage(request, remains.trash(), request.leftovers() ? remains.leftovers() : null, volumes);
    }

    /** What matters here of a record. */
    private record Used(String key, long useCount, Instant lastUsedAt) {
    }

    /** When each was used last; of those that never were, or go meanwhile, there is nothing. */
    private static Map<String, Instant> lastUsed(List<ModelSummary> models, OperationContext context,
            SubMonitor progress) throws LibraryException {
        var last = new HashMap<String, Instant>();
        try {
            Records.read(models.stream().map(ModelSummary::key).toList(), Used.class, context.registry(), progress,
                    model -> {
                        if (model.useCount > 0) {
                            last.put(model.key, model.lastUsedAt == null ? Instant.EPOCH : model.lastUsedAt);
                        }
                    });
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
        return last;
    }
}
