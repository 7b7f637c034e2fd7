// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.digest.Digests;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.request.WatchFiles;
import dev.maquette.api.request.WatchFiles.News;
import dev.maquette.api.request.WatchFiles.Watched;
import dev.maquette.core.internal.operation.Aside;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.StreamedOperation;

/** Tells of files that go and come, until cancelled. */
@Component(service = Operation.class)
public final class WatchOperation implements StreamedOperation<WatchFiles, News, Watched> {

    private final Rebinding rebinding;
    private final Machine machine;

    @Activate
    public WatchOperation(@Reference Identifier identifier, @Reference Digests digests) {
        this(identifier, digests, Machine.real());
    }

    WatchOperation(Identifier identifier, Digests digests, Machine machine) {
        this.rebinding = new Rebinding(identifier, digests);
        this.machine = machine;
    }

    @Override
    public Class<WatchFiles> request() {
        return WatchFiles.class;
    }

    @Override
    public Watched execute(WatchFiles request, Consumer<? super News> found, OperationContext context) {
        var news = new LinkedBlockingQueue<News>();
        var cancelled = new AtomicBoolean();
        var returns = new Returns(request.rebind(), rebinding, context, machine.mounts(), cancelled::get, news::add);
        var vigil = new Vigil(request, context, machine, cancelled::get, news::add, returns);
        Aside.run("Maquette watches files", vigil::keep, context.monitor(), cancelled,
                () -> tell(news, found));
        return new Watched();
    }

    private static void tell(LinkedBlockingQueue<News> news, Consumer<? super News> found) {
        for (var next = news.poll(); next != null; next = news.poll()) {
            found.accept(next);
        }
    }
}
