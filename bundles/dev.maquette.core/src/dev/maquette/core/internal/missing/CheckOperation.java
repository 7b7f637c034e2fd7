// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.CheckFiles.Checked;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Looks whether files are there, on a thread of its own: a share that does not answer must not hold the caller. */
@Component(service = Operation.class)
public final class CheckOperation implements Operation<CheckFiles, Checked> {

    private static final long POLL_MILLIS = 100;

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
        var cancelled = new AtomicBoolean();
        var mounts = new SystemMounts();
        var volumes = new Volumes(mounts, before);
        var check = new FileCheck(context.folder(), mounts, volumes, cancelled::get);
        var checked = await(new FutureTask<>(() -> check.over(models, progress)), progress, cancelled);
        context.registry().note(check.sightings());
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

    private static Checked await(FutureTask<Checked> work, SubMonitor progress, AtomicBoolean cancelled) {
        Thread.ofPlatform().daemon().name("Maquette looks for files").start(work);
        try {
            while (true) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                try {
                    return work.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    continue; // ask again whether it is still wanted
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException mistake) {
            throw mistake.getCause() instanceof RuntimeException expected ? expected
                    : new IllegalStateException(mistake.getCause());
        } finally {
            cancelled.set(true);
        }
    }
}
