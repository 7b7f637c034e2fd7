// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.sidecar;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.WriteSidecars;
import dev.maquette.api.request.WriteSidecars.Outcome;
import dev.maquette.api.request.WriteSidecars.Written;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.core.internal.operation.StreamedOperation;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RegistryException;

/** Writes what is known of models into the files that other programs keep beside them. */
@Component(service = Operation.class)
public final class WriteSidecarsOperation implements StreamedOperation<WriteSidecars, Outcome, Written> {

    /** Records with all that sites said of them are large. */
    private static final int PAGE = 100;

    private final Writers writers;

    @Activate
    public WriteSidecarsOperation(@Reference Writers writers) {
        this.writers = writers;
    }

    @Override
    public Class<WriteSidecars> request() {
        return WriteSidecars.class;
    }

    @Override
    public Written execute(WriteSidecars request, Consumer<? super Outcome> outcomes, OperationContext context)
            throws LibraryException {
        var chosen = writers.of(request.dialect());
        var keys = request.keys() == null ? Records.keys(context.registry())
                : request.keys().stream().distinct().toList();
        var progress = SubMonitor.convert(context.monitor(), "Writing files beside models", keys.size());
        var writing = new Writing(request, chosen, outcomes, context);
        try {
            for (var page : keys.stream().gather(Gatherers.windowFixed(PAGE)).toList()) {
                write(page, writing, progress, context);
            }
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
        return writing.written();
    }

    private static void write(List<String> keys, Writing writing, SubMonitor progress, OperationContext context)
            throws RegistryException {
        var there = context.registry().read(keys).stream().map(EntryJson::read).toList();
        for (var key : keys) {
            progress.split(1);
            var entry = there.stream().filter(each -> each.getKey().equals(key)).findFirst();
            if (entry.isPresent()) {
                progress.subTask(entry.get().getName());
                writing.model(Records.of(entry.get()));
            } else {
                writing.gone(key);
            }
        }
    }
}
