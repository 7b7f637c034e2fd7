// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.runtime;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.DescribeRuntime;
import dev.maquette.api.request.DescribeRuntime.Runtime;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Tells with which libraries is drawn here. */
@Component(service = Operation.class)
public final class DescribeRuntimeOperation implements Operation<DescribeRuntime, Runtime> {

    private final PresentRuntime runtime;
    private final AccountDrawing account;

    /** @param account how it draws */
    @Activate
    public DescribeRuntimeOperation(@Reference PresentRuntime runtime, @Reference AccountDrawing account) {
        this.runtime = runtime;
        this.account = account;
    }

    @Override
    public Class<DescribeRuntime> request() {
        return DescribeRuntime.class;
    }

    @Override
    public Runtime execute(DescribeRuntime request, OperationContext context) throws LibraryException {
        var found = runtime.need();
        var settings = account.settings();
        return new Runtime(found.state(), found.offers(), settings, account.kept(),
                Repository.of(settings).orElse(null));
    }
}
