// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.orphan;

import java.util.ArrayList;
import java.util.LinkedHashSet;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.identify.Identifier;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.AdoptOrphans;
import dev.maquette.api.request.AdoptOrphans.Adopted;
import dev.maquette.api.request.ListOrphans.Failure;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Makes records for orphans; no file is touched. */
@Component(service = Operation.class)
public final class AdoptOperation implements Operation<AdoptOrphans, Adopted> {

    private final Identifier identifier;

    @Activate
    public AdoptOperation(@Reference Identifier identifier) {
        this.identifier = identifier;
    }

    @Override
    public Class<AdoptOrphans> request() {
        return AdoptOrphans.class;
    }

    @Override
    public Adopted execute(AdoptOrphans request, OperationContext context) {
        var progress = SubMonitor.convert(context.monitor(), "Adopting orphans", request.paths().size());
        var models = new ArrayList<ModelRecord>();
        var failed = new ArrayList<Failure>();
        var batches = new ArrayList<Long>();
        for (var path : new LinkedHashSet<>(request.paths())) {
            var monitor = progress.split(1);
            try {
                var orphan = new ModelsFolder(context).orphan(path);
                new Adoption(identifier, context, request, monitor).of(orphan, models, failed, batches);
            } catch (LibraryException failure) {
                failed.add(new Failure(path, failure.told()));
            }
        }
        return new Adopted(models, failed, batches);
    }
}
