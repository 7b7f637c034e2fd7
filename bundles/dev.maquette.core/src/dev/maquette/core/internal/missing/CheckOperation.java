// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.CheckFiles.Checked;
import dev.maquette.core.internal.operation.Aside;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Looks whether files are there. */
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
        var cancelled = new AtomicBoolean();
        var look = Aside.run("Maquette looks for files",
                () -> Look.at(models, context.folder(), new SystemMounts(), progress, cancelled::get), progress,
                cancelled);
        look.note(context.registry(), context.folder());
        return look.checked();
    }

    private static List<ModelSummary> models(CheckFiles request, OperationContext context) {
        var keys = request.keys() == null ? null : new HashSet<>(request.keys());
        return Look.local(context.registry()).stream().filter(model -> keys == null || keys.contains(model.key()))
                .toList();
    }
}
