// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.CheckFiles.Checked;
import dev.maquette.core.internal.operation.Aside;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.Sighting;

/** Looks whether files are there, on a thread of its own: a share that does not answer must not hold the caller. */
@Component(service = Operation.class)
public final class CheckOperation implements Operation<CheckFiles, Checked> {

    @Override
    public Class<CheckFiles> request() {
        return CheckFiles.class;
    }

    @Override
    public Checked execute(CheckFiles request, OperationContext context) {
        var models = models(request, context);
        var progress = SubMonitor.convert(context.monitor(), "Looking for missing files", Math.max(1, models.size()));
        var memory = new VolumeMemory(context.folder().volumes());
        var before = memory.read();
        var mounts = new SystemMounts();
        var volumes = new Volumes(mounts, before);
        var sightings = new ArrayList<Sighting>();
        var checked = Aside.run("Maquette looks for files", unwanted -> {
            var check = new FileCheck(context.folder(), mounts, volumes, unwanted);
            var found = check.over(models, progress);
            sightings.addAll(check.sightings());
            return found;
        }, progress);
        context.registry().note(sightings);
        if (!volumes.remembered().equals(before)) {
            memory.write(volumes.remembered());
        }
        return checked;
    }

    private static List<ModelSummary> models(CheckFiles request, OperationContext context) {
        var keys = request.keys() == null ? null : new HashSet<>(request.keys());
        return context.registry().query(ModelQuery.all()).items().stream()
                .filter(model -> keys == null || keys.contains(model.key()))
                .filter(model -> !model.base().id().equals("external") && !model.format().id().equals("external_api"))
                .toList();
    }
}
