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
import dev.maquette.api.request.ListTrash;
import dev.maquette.api.request.SurveyStorage;
import dev.maquette.api.request.SurveyStorage.Share;
import dev.maquette.api.request.SurveyStorage.Storage;
import dev.maquette.core.internal.operation.Aside;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.core.internal.trash.Trash;
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
        var progress = SubMonitor.convert(context.monitor(), "Adding up", 1);
        var uses = uses(models, context, progress);
        var survey = new Survey(context.folder(), Instant.now());
        for (var model : models) {
            survey.add(model, uses.getOrDefault(model.key(), 0L));
        }
        var unwanted = new AtomicBoolean();
        var volumes = Aside.run("Maquette asks disks for their space", () -> survey.volumes(unwanted::get), progress,
                unwanted);
        return survey.storage(request.folders(), trash(context), volumes);
    }

    /** What matters here of a record. */
    private record Used(String key, long useCount) {
    }

    /** How often each was used; a record that goes meanwhile counts as never. */
    private static Map<String, Long> uses(List<ModelSummary> models, OperationContext context, SubMonitor progress)
            throws LibraryException {
        var uses = new HashMap<String, Long>();
        try {
            Records.read(models.stream().map(ModelSummary::key).toList(), Used.class, context.registry(), progress,
                    model -> uses.put(model.key, model.useCount));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
        return uses;
    }

    private static Share trash(OperationContext context) throws LibraryException {
        var entries = new Trash(context).entries();
        return new Share("trash", entries.size(), entries.stream().mapToLong(ListTrash.Entry::bytes).sum());
    }
}
