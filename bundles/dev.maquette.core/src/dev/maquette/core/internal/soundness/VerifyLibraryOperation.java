// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.soundness;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.VerifyLibrary;
import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.api.request.VerifyLibrary.Soundness;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.StreamedOperation;
import dev.maquette.registry.RegistryException;

/** Looks whether a library is sound. */
@Component(service = Operation.class)
public final class VerifyLibraryOperation implements StreamedOperation<VerifyLibrary, Finding, Soundness> {

    @Override
    public Class<VerifyLibrary> request() {
        return VerifyLibrary.class;
    }

    @Override
    public Soundness execute(VerifyLibrary request, Consumer<? super Finding> found, OperationContext context)
            throws LibraryException {
        var progress = SubMonitor.convert(context.monitor(), "Checking the library", 100);
        var findings = new Findings(found);
        try {
            var records = new RecordCheck(context, findings);
            records.run(progress.split(60));
            new FolderCheck(context, findings).run(records.keys(), records.covers(), progress.split(40));
            return new Soundness(records.keys().size(), findings.problems(), findings.notes());
        } catch (IOException failure) {
            throw Failures.of("Checking the library", failure);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }
}
